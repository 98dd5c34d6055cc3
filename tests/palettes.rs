//! What the screens draw can be read in the colours that terminals come with: six usual palettes on a dark background, and
//! the formula of WCAG 2.2 (SC 1.4.3) for contrast. A light background has no colours at all (`src/cli/color.rs`).

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};

use microcred::tui::theme::{Role, Theme};
use ratatui::style::{Color, Modifier};

/// What SC 1.4.3 asks of text.
const ENOUGH: f64 = 4.5;

/// The colours of one terminal as it comes, as `0xRRGGBB`.
struct Palette {
    name: &'static str,
    foreground: u32,
    background: u32,
    colors: [u32; 16],
}

const PALETTES: [Palette; 6] = [
    // Linux, drivers/tty/vt/vt.c: default_red, default_grn, default_blu; text is colour 7 on colour 0.
    Palette {
        name: "the Linux console",
        foreground: 0xaa_aa_aa,
        background: 0x00_00_00,
        colors: [
            0x00_00_00, 0xaa_00_00, 0x00_aa_00, 0xaa_55_00, 0x00_00_aa, 0xaa_00_aa, 0x00_aa_aa, 0xaa_aa_aa, 0x55_55_55,
            0xff_55_55, 0x55_ff_55, 0xff_ff_55, 0x55_55_ff, 0xff_55_ff, 0x55_ff_ff, 0xff_ff_ff,
        ],
    },
    // xterm, XTerm-col.ad: color0 to color15 by their X11 names (red3, gray90, rgb:5c/5c/ff ...), in reverse video.
    Palette {
        name: "xterm",
        foreground: 0xff_ff_ff,
        background: 0x00_00_00,
        colors: [
            0x00_00_00, 0xcd_00_00, 0x00_cd_00, 0xcd_cd_00, 0x00_00_ee, 0xcd_00_cd, 0x00_cd_cd, 0xe5_e5_e5, 0x7f_7f_7f,
            0xff_00_00, 0x00_ff_00, 0xff_ff_00, 0x5c_5c_ff, 0xff_00_ff, 0x00_ff_ff, 0xff_ff_ff,
        ],
    },
    // Windows Terminal, defaults.json: the scheme "Campbell".
    Palette {
        name: "Windows Campbell",
        foreground: 0xcc_cc_cc,
        background: 0x0c_0c_0c,
        colors: [
            0x0c_0c_0c, 0xc5_0f_1f, 0x13_a1_0e, 0xc1_9c_00, 0x00_37_da, 0x88_17_98, 0x3a_96_dd, 0xcc_cc_cc, 0x76_76_76,
            0xe7_48_56, 0x16_c6_0c, 0xf9_f1_a5, 0x3b_78_ff, 0xb4_00_9e, 0x61_d6_d6, 0xf2_f2_f2,
        ],
    },
    // GNOME Terminal: the palette "Tango", and text as in its dark scheme of that name.
    Palette {
        name: "Tango",
        foreground: 0xd3_d7_cf,
        background: 0x2e_34_36,
        colors: [
            0x2e_34_36, 0xcc_00_00, 0x4e_9a_06, 0xc4_a0_00, 0x34_65_a4, 0x75_50_7b, 0x06_98_9a, 0xd3_d7_cf, 0x55_57_53,
            0xef_29_29, 0x8a_e2_34, 0xfc_e9_4f, 0x72_9f_cf, 0xad_7f_a8, 0x34_e2_e2, 0xee_ee_ec,
        ],
    },
    // macOS, Terminal.app: the column of that name in the table of "ANSI escape code" (Wikipedia); text as in "Pro".
    Palette {
        name: "Terminal.app",
        foreground: 0xf2_f2_f2,
        background: 0x00_00_00,
        colors: [
            0x00_00_00, 0xc2_36_21, 0x25_bc_24, 0xad_ad_27, 0x49_2e_e1, 0xd3_38_d3, 0x33_bb_c8, 0xcb_cc_cd, 0x81_83_83,
            0xfc_39_1f, 0x31_e7_22, 0xea_ec_23, 0x58_33_ff, 0xf9_35_f8, 0x14_f0_f0, 0xe9_eb_eb,
        ],
    },
    // Solarized, README "The Values": 16/8 TERMCOL; text is base0 on base03.
    Palette {
        name: "Solarized dark",
        foreground: 0x83_94_96,
        background: 0x00_2b_36,
        colors: [
            0x07_36_42, 0xdc_32_2f, 0x85_99_00, 0xb5_89_00, 0x26_8b_d2, 0xd3_36_82, 0x2a_a1_98, 0xee_e8_d5, 0x00_2b_36,
            0xcb_4b_16, 0x58_6e_75, 0x65_7b_83, 0x83_94_96, 0x6c_71_c4, 0x93_a1_a1, 0xfd_f6_e3,
        ],
    },
];

/// The relative luminance of a colour.
fn luminance(color: u32) -> f64 {
    let [_, red, green, blue] = color.to_be_bytes();
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126_f64.mul_add(linear(red), 0.7152_f64.mul_add(linear(green), 0.0722 * linear(blue)))
}

/// The contrast of two colours, from 1 to 21.
fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The colours that reach enough contrast on colour 0 in every palette.
fn readable() -> Vec<usize> {
    let reaches = |color: &usize| PALETTES.iter().all(|one| contrast(one.colors[*color], one.colors[0]) >= ENOUGH);
    (0..16).filter(reaches).collect()
}

/// The number of one of the sixteen colours; `None`: it is another, or none.
fn number(color: Color) -> Option<usize> {
    const SIXTEEN: [Color; 16] = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    SIXTEEN.iter().position(|one| *one == color)
}

#[test]
fn contrast_is_reckoned_as_wcag_does() {
    let near = |found: f64, expected: f64| (found - expected).abs() < 0.01;
    assert!(near(contrast(0x00_00_00, 0xff_ff_ff), 21.0));
    assert!(near(contrast(0xff_ff_ff, 0x76_76_76), 4.54), "the lightest grey that is enough on white");
    assert!(near(contrast(0x77_77_77, 0xff_ff_ff), 4.48), "the next is not");
}

#[test]
fn three_colours_can_be_read_in_every_palette_and_red_blue_and_magenta_in_none_of_them_all() {
    assert_eq!(readable(), [7, 14, 15]);
}

#[test]
fn every_role_is_drawn_in_the_terminals_own_colours_or_in_one_that_can_be_read_everywhere() {
    let readable = readable();
    for (role, theme) in
        Role::ALL.iter().flat_map(|role| [(role, Theme { color: true }), (role, Theme { color: false })])
    {
        let style = theme.style(*role);
        assert_eq!(style.bg, None, "{role:?}");
        let Some(color) = style.fg else { continue };
        assert!(theme.color, "{role:?} has colour without colour");
        assert!(number(color).is_some_and(|number| readable.contains(&number)), "{role:?} is {color:?}");
    }
}

#[test]
fn nothing_that_is_read_is_dimmed() {
    // The Linux console draws dim letters in colour 8, others at half the light: neither is enough.
    for palette in &PALETTES[..1] {
        assert!(contrast(palette.colors[8], palette.background) < ENOUGH, "{}", palette.name);
    }
    for role in Role::ALL {
        let dim = Theme { color: true }.style(*role).add_modifier.contains(Modifier::DIM);
        assert!(!dim || *role == Role::Rule, "{role:?} is dimmed");
    }
}

#[test]
fn the_bar_of_what_the_keys_act_on_and_the_squares_of_a_code_stand_out() {
    assert!(Theme { color: false }.style(Role::Focus).add_modifier.contains(Modifier::REVERSED));
    for palette in &PALETTES {
        let bar = contrast(palette.background, palette.foreground);
        assert!(bar >= ENOUGH, "{}: the bar has {bar:.2}", palette.name);
        let code = contrast(palette.colors[0], palette.colors[15]);
        assert!(code >= ENOUGH, "{}: black on white has {code:.2}", palette.name);
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

#[test]
fn the_screens_name_no_other_colours() {
    // Black is for the squares of a code alone, on white.
    const NAMED: [&str; 5] = ["Reset", "Black", "Gray", "LightCyan", "White"];
    let mut faults = Vec::new();
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tui")) {
        let text = fs::read_to_string(&path).unwrap();
        for after in text.split("Color::").skip(1) {
            let name: String = after.chars().take_while(char::is_ascii_alphanumeric).collect();
            if !NAMED.contains(&name.as_str()) {
                faults.push(format!("{}: Color::{name}", path.display()));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
