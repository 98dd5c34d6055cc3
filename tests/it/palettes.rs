//! What the screens draw can be read in the colours that terminals come with: six usual palettes on a dark background, and
//! the formula of WCAG 2.2 (SC 1.4.3) for contrast. A light background has no colours at all (`src/cli/color.rs`).

use microcred_tui::theme::{Role, Theme};
use ratatui::style::{Color, Modifier};

use crate::source::program_files;

/// What SC 1.4.3 asks of text.
const MIN_CONTRAST: f64 = 4.5;

/// The colours of one terminal as it comes, as `0x00RR_GGBB`.
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
        foreground: 0x00aa_aaaa,
        background: 0x0000_0000,
        colors: [
            0x0000_0000,
            0x00aa_0000,
            0x0000_aa00,
            0x00aa_5500,
            0x0000_00aa,
            0x00aa_00aa,
            0x0000_aaaa,
            0x00aa_aaaa,
            0x0055_5555,
            0x00ff_5555,
            0x0055_ff55,
            0x00ff_ff55,
            0x0055_55ff,
            0x00ff_55ff,
            0x0055_ffff,
            0x00ff_ffff,
        ],
    },
    // xterm, XTerm-col.ad: color0 to color15 by their X11 names (red3, gray90, rgb:5c/5c/ff ...), in reverse video.
    Palette {
        name: "xterm",
        foreground: 0x00ff_ffff,
        background: 0x0000_0000,
        colors: [
            0x0000_0000,
            0x00cd_0000,
            0x0000_cd00,
            0x00cd_cd00,
            0x0000_00ee,
            0x00cd_00cd,
            0x0000_cdcd,
            0x00e5_e5e5,
            0x007f_7f7f,
            0x00ff_0000,
            0x0000_ff00,
            0x00ff_ff00,
            0x005c_5cff,
            0x00ff_00ff,
            0x0000_ffff,
            0x00ff_ffff,
        ],
    },
    // Windows Terminal, defaults.json: the scheme "Campbell".
    Palette {
        name: "Windows Campbell",
        foreground: 0x00cc_cccc,
        background: 0x000c_0c0c,
        colors: [
            0x000c_0c0c,
            0x00c5_0f1f,
            0x0013_a10e,
            0x00c1_9c00,
            0x0000_37da,
            0x0088_1798,
            0x003a_96dd,
            0x00cc_cccc,
            0x0076_7676,
            0x00e7_4856,
            0x0016_c60c,
            0x00f9_f1a5,
            0x003b_78ff,
            0x00b4_009e,
            0x0061_d6d6,
            0x00f2_f2f2,
        ],
    },
    // GNOME Terminal: the palette "Tango", and text as in its dark scheme of that name.
    Palette {
        name: "Tango",
        foreground: 0x00d3_d7cf,
        background: 0x002e_3436,
        colors: [
            0x002e_3436,
            0x00cc_0000,
            0x004e_9a06,
            0x00c4_a000,
            0x0034_65a4,
            0x0075_507b,
            0x0006_989a,
            0x00d3_d7cf,
            0x0055_5753,
            0x00ef_2929,
            0x008a_e234,
            0x00fc_e94f,
            0x0072_9fcf,
            0x00ad_7fa8,
            0x0034_e2e2,
            0x00ee_eeec,
        ],
    },
    // macOS, Terminal.app: the column of that name in the table of "ANSI escape code" (Wikipedia); text as in "Pro".
    Palette {
        name: "Terminal.app",
        foreground: 0x00f2_f2f2,
        background: 0x0000_0000,
        colors: [
            0x0000_0000,
            0x00c2_3621,
            0x0025_bc24,
            0x00ad_ad27,
            0x0049_2ee1,
            0x00d3_38d3,
            0x0033_bbc8,
            0x00cb_cccd,
            0x0081_8383,
            0x00fc_391f,
            0x0031_e722,
            0x00ea_ec23,
            0x0058_33ff,
            0x00f9_35f8,
            0x0014_f0f0,
            0x00e9_ebeb,
        ],
    },
    // Solarized, README "The Values": 16/8 TERMCOL; text is base0 on base03.
    Palette {
        name: "Solarized dark",
        foreground: 0x0083_9496,
        background: 0x0000_2b36,
        colors: [
            0x0007_3642,
            0x00dc_322f,
            0x0085_9900,
            0x00b5_8900,
            0x0026_8bd2,
            0x00d3_3682,
            0x002a_a198,
            0x00ee_e8d5,
            0x0000_2b36,
            0x00cb_4b16,
            0x0058_6e75,
            0x0065_7b83,
            0x0083_9496,
            0x006c_71c4,
            0x0093_a1a1,
            0x00fd_f6e3,
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
    let reaches =
        |color: &usize| PALETTES.iter().all(|one| contrast(one.colors[*color], one.colors[0]) >= MIN_CONTRAST);
    (0..16).filter(reaches).collect()
}

/// The number of one of the sixteen colours; `None`: it is another, or none.
fn number(color: Color) -> Option<usize> {
    const ANSI_COLORS: [Color; 16] = [
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
    ANSI_COLORS.iter().position(|one| *one == color)
}

#[test]
fn contrast_follows_wcag() {
    let near = |found: f64, expected: f64| (found - expected).abs() < 0.01;
    assert!(near(contrast(0x0000_0000, 0x00ff_ffff), 21.0));
    assert!(near(contrast(0x00ff_ffff, 0x0076_7676), 4.54), "the lightest grey that is enough on white");
    assert!(near(contrast(0x0077_7777, 0x00ff_ffff), 4.48), "the next is not");
}

#[test]
fn three_colors_are_readable_in_every_palette() {
    assert_eq!(readable(), [7, 14, 15]);
}

#[test]
fn roles_use_default_or_universally_readable_colors() {
    let readable = readable();
    for (role, theme) in
        Role::ALL.iter().flat_map(|role| [(role, Theme { color: true }), (role, Theme { color: false })])
    {
        let style = theme.style(*role);
        // A code brings both its colours, so that no palette turns it round.
        if *role == Role::QrCode && theme.color {
            assert_eq!((style.fg.and_then(number), style.bg.and_then(number)), (Some(0), Some(15)));
            continue;
        }
        assert_eq!(style.bg, None, "{role:?}");
        let Some(color) = style.fg else { continue };
        assert!(theme.color, "{role:?} has colour without colour");
        assert!(number(color).is_some_and(|number| readable.contains(&number)), "{role:?} is {color:?}");
    }
}

#[test]
fn text_is_never_dimmed() {
    // The Linux console draws dim letters in colour 8, others at half the light: neither is enough.
    for palette in &PALETTES[..1] {
        assert!(contrast(palette.colors[8], palette.background) < MIN_CONTRAST, "{}", palette.name);
    }
    for role in Role::ALL {
        let dim = Theme { color: true }.style(*role).add_modifier.contains(Modifier::DIM);
        assert!(!dim || *role == Role::Rule, "{role:?} is dimmed");
    }
}

#[test]
fn focus_bar_and_qr_modules_have_contrast() {
    assert!(Theme { color: false }.style(Role::Focus).add_modifier.contains(Modifier::REVERSED));
    for palette in &PALETTES {
        let bar = contrast(palette.background, palette.foreground);
        assert!(bar >= MIN_CONTRAST, "{}: the bar has {bar:.2}", palette.name);
        let code = contrast(palette.colors[0], palette.colors[15]);
        assert!(code >= MIN_CONTRAST, "{}: black on white has {code:.2}", palette.name);
    }
}

#[test]
fn tui_uses_no_other_colors() {
    // Black is for the squares of a code alone, on white.
    const NAMED_COLORS: [&str; 5] = ["Reset", "Black", "Gray", "LightCyan", "White"];
    let mut faults = Vec::new();
    for (path, text) in program_files().into_iter().filter(|(path, _)| path.starts_with("crates/tui/")) {
        for after in text.split("Color::").skip(1) {
            let name: String = after.chars().take_while(char::is_ascii_alphanumeric).collect();
            if !NAMED_COLORS.contains(&name.as_str()) {
                faults.push(format!("{path}: Color::{name}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}
