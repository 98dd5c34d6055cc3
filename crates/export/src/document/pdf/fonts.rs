//! The letters of the embedded fonts: which there are, how wide they are.

use krilla::text::{Font, GlyphId, KrillaGlyph};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::metrics::GlyphMetrics;
use skrifa::{FontRef, MetadataProvider};
use unicode_normalization::UnicodeNormalization;

/// DejaVu Sans Condensed 2.37, cut down to Latin, Greek and Cyrillic letters and some marks; see `assets/fonts`.
const REGULAR: &[u8] = include_bytes!("../../../../../assets/fonts/DejaVuSansCondensed.ttf");
const BOLD: &[u8] = include_bytes!("../../../../../assets/fonts/DejaVuSansCondensed-Bold.ttf");

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FontWeight {
    Regular,
    Bold,
}

/// Both fonts.
pub(super) struct Fonts {
    regular: Face,
    bold: Face,
}

struct Face {
    font: Font,
    charmap: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    /// So many units are one size.
    units_per_em: f32,
}

impl Face {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        let (size, location) = (Size::unscaled(), LocationRef::default());
        let units = f32::from(font.metrics(size, location).units_per_em);
        let (letters, widths) = (font.charmap(), font.glyph_metrics(size, location));
        Some(Self { font: Font::new(bytes.into(), 0)?, charmap: letters, metrics: widths, units_per_em: units })
    }

    /// A letter and its width, as a share of the size.
    fn glyph(&self, letter: char) -> Option<(u32, f32)> {
        let glyph = self.charmap.map(letter)?;
        Some((glyph.to_u32(), self.metrics.advance_width(glyph)? / self.units_per_em))
    }
}

impl Fonts {
    /// The fonts; `None` where they cannot be read.
    pub(super) fn new() -> Option<Self> {
        Some(Self { regular: Face::new(REGULAR)?, bold: Face::new(BOLD)? })
    }

    fn face(&self, weight: FontWeight) -> &Face {
        match weight {
            FontWeight::Regular => &self.regular,
            FontWeight::Bold => &self.bold,
        }
    }

    /// The font.
    pub(super) fn font(&self, weight: FontWeight) -> Font {
        self.face(weight).font.clone()
    }

    /// The width of a text in points.
    pub(super) fn width(&self, text: &str, weight: FontWeight, size: f32) -> f32 {
        let face = self.face(weight);
        text.chars().filter_map(|letter| face.glyph(letter)).map(|(_, width)| width * size).sum()
    }

    /// What is drawn of a text, letter by letter.
    pub(super) fn glyphs(&self, text: &str, weight: FontWeight) -> Vec<KrillaGlyph> {
        let face = self.face(weight);
        let glyph = |(start, letter): (usize, char)| {
            let (glyph, width) = face.glyph(letter)?;
            let range = start..start + letter.len_utf8();
            Some(KrillaGlyph::new(GlyphId::new(glyph), width, 0.0, 0.0, 0.0, range, None))
        };
        text.char_indices().filter_map(glyph).collect()
    }

    /// A text of which every letter can be drawn: words in other letters give way to `instead`, once for each run of them.
    pub(super) fn replace_missing_glyphs(&self, text: &str, instead: &str) -> String {
        let composed: String = text.nfc().collect();
        let drawn = |word: &str| {
            word.chars().all(|letter| self.regular.glyph(letter).is_some() && self.bold.glyph(letter).is_some())
        };
        if drawn(&composed) {
            return composed;
        }
        let mut words: Vec<&str> = Vec::new();
        let mut replaced = false;
        for word in composed.split(' ') {
            if drawn(word) {
                words.push(word);
                replaced &= word.is_empty();
            } else if !std::mem::replace(&mut replaced, true) {
                words.push(instead);
            }
        }
        words.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_without_glyphs_are_replaced_and_own_text_drawn() {
        let letters = Fonts::new().unwrap();
        assert_eq!(letters.replace_missing_glyphs("Cours de 看護 学 für Ärzte", "(*)"), "Cours de (*) für Ärzte");
        assert_eq!(letters.replace_missing_glyphs("e\u{301}tude Ελλ Київ Trường", "(*)"), "étude Ελλ Київ Trường");
        assert_eq!(letters.replace_missing_glyphs("سلام", "(*)"), "(*)");
        assert_eq!(
            letters.replace_missing_glyphs("✓ ✗ ? • – — … ≠ ≤ “a” « b » · œ \u{a0}", ""),
            "✓ ✗ ? • – — … ≠ ≤ “a” « b » · œ \u{a0}"
        );
    }

    #[test]
    fn text_width_grows_with_weight_and_size() {
        let letters = Fonts::new().unwrap();
        let width = |weight, size| letters.width("Hello", weight, size);
        assert!(width(FontWeight::Bold, 14.0) > width(FontWeight::Regular, 14.0));
        assert!((width(FontWeight::Regular, 28.0) - 2.0 * width(FontWeight::Regular, 14.0)).abs() < 0.01);
    }
}
