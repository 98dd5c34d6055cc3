//! Rust code as words and marks, for the tests that read `src`: comments are dropped, a literal is one token.

/// A word, a mark or a literal, with its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// As it stands in the file; a literal with its quotes.
    pub text: String,
    /// Its first line, from 1.
    pub line: usize,
}

/// The tokens of a file, without the items under `#[cfg(test)]`.
pub fn tokens(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let mut tokens = Vec::new();
    let (mut at, mut line) = (0, 1);
    while at < letters.len() {
        let end = one_past(&letters, at);
        let piece: String = letters[at..end].iter().collect();
        let blank = piece.starts_with(char::is_whitespace) || piece.starts_with("//") || piece.starts_with("/*");
        let lines = piece.matches('\n').count();
        if !blank {
            tokens.push(Token { text: piece, line });
        }
        line += lines;
        at = end;
    }
    without_tests(&tokens)
}

fn without_tests(tokens: &[Token]) -> Vec<Token> {
    const MARK: &[&str] = &["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let here = tokens[at..].iter().take(MARK.len()).map(|token| token.text.as_str());
        if !here.eq(MARK.iter().copied()) {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        // The item ends with its outermost brace, or with a semicolon outside of braces.
        let mut depth = 0_usize;
        at += MARK.len();
        while let Some(token) = tokens.get(at) {
            at += 1;
            match token.text.as_str() {
                "{" => depth += 1,
                "}" if depth == 1 => break,
                "}" => depth -= 1,
                ";" if depth == 0 => break,
                _ => {}
            }
        }
    }
    kept
}

/// One past the comment, literal, word or mark that begins here.
fn one_past(letters: &[char], at: usize) -> usize {
    let look = |ahead: usize| letters.get(at + ahead).copied().unwrap_or('\0');
    let is_word = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    match (look(0), look(1)) {
        ('/', '/') => letters[at..].iter().position(|letter| *letter == '\n').map_or(letters.len(), |end| at + end),
        ('/', '*') => block_comment(letters, at),
        ('"', _) => quoted(letters, at, '"'),
        ('b' | 'c', '"') => quoted(letters, at + 1, '"'),
        ('b', '\'') => quoted(letters, at + 1, '\''),
        ('\'', '\\') => quoted(letters, at, '\''),
        ('\'', _) if look(2) == '\'' => at + 3,
        ('r' | 'b' | 'c', _) if raw(letters, at).is_some() => raw(letters, at).unwrap_or(at + 1),
        (':', ':') => at + 2,
        (first, _) if is_word(&first) => at + letters[at..].iter().take_while(|letter| is_word(letter)).count(),
        _ => at + 1,
    }
}

fn block_comment(letters: &[char], start: usize) -> usize {
    let (mut depth, mut at) = (0_usize, start);
    while at < letters.len() {
        match (letters[at], letters.get(at + 1).copied().unwrap_or('\0')) {
            ('/', '*') => (depth, at) = (depth + 1, at + 2),
            ('*', '/') if depth == 1 => return at + 2,
            ('*', '/') => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    letters.len()
}

fn quoted(letters: &[char], start: usize, mark: char) -> usize {
    let mut at = start + 1;
    while at < letters.len() {
        match letters[at] {
            '\\' => at += 2,
            letter if letter == mark => return at + 1,
            _ => at += 1,
        }
    }
    letters.len()
}

/// One past a raw string; `None` where none begins here.
fn raw(letters: &[char], at: usize) -> Option<usize> {
    let prefix = letters[at..].iter().take_while(|letter| matches!(letter, 'r' | 'b' | 'c')).count();
    let hashes = letters[at + prefix..].iter().take_while(|letter| **letter == '#').count();
    let start = at + prefix + hashes;
    if prefix > 2 || letters[at + prefix - 1] != 'r' || letters.get(start) != Some(&'"') {
        return None;
    }
    let closing: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let end = letters[start + 1..].windows(closing.len()).position(|some| some == closing);
    Some(end.map_or(letters.len(), |end| start + 1 + end + closing.len()))
}
