//! Whose page an address is: the provider's, a public body's, or a third party's.

/// Sites of governments, regulators and public listings. A page there may be the page of a program; so may one of a host
/// below them.
pub const PUBLIC_HOSTS: &[&str] = &[
    "alberta.ca",
    "canada.ca",
    "educationplannerbc.ca",
    "gc.ca",
    "gnb.ca",
    "gouv.qc.ca",
    "gov.ab.ca",
    "gov.bc.ca",
    "gov.mb.ca",
    "gov.nl.ca",
    "gov.ns.ca",
    "gov.nt.ca",
    "gov.nu.ca",
    "gov.on.ca",
    "gov.pe.ca",
    "gov.sk.ca",
    "gov.yk.ca",
    "inforoutefpt.org",
    "itabc.ca",
    "novascotia.ca",
    "ontario.ca",
    "princeedwardisland.ca",
    "quebec.ca",
    "saskatchewan.ca",
    "skilledtradesbc.ca",
    "skilledtradesontario.ca",
    "toronto.ca",
    "tradesecrets.alberta.ca",
    "tradestrainingbc.ca",
    "workbc.ca",
    "worksafebc.com",
    "yukon.ca",
];

/// Press offices of public bodies: what stands there is news and no page to apply.
const PRESS_HOSTS: &[&str] = &["news.", "archive.news.", "nouvelles."];

/// The host of an address in small letters, without `www.`; empty where there is none.
#[must_use]
pub fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default().to_ascii_lowercase();
    host.strip_prefix("www.").map_or(host.clone(), str::to_owned)
}

/// Whether a page can be shown as the page of a program: it stands on the site of the provider or of a public body.
#[must_use]
pub fn is_page_of(page: &str, provider_site: &str) -> bool {
    let page = host(page);
    let is_press = PRESS_HOSTS.iter().any(|press| page.starts_with(press));
    is_same_site(&page, &host(provider_site)) || !is_press && PUBLIC_HOSTS.iter().any(|public| is_below(&page, public))
}

/// Whether one of two hosts is the other, or stands below it.
fn is_same_site(one: &str, other: &str) -> bool {
    is_below(one, other) || is_below(other, one)
}

fn is_below(host: &str, site: &str) -> bool {
    host == site || host.strip_suffix(site).is_some_and(|before| before.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_the_providers_or_a_public_bodys() {
        for (page, site) in [
            ("https://www.camosun.ca/programs/hca", "https://camosun.ca"),
            ("https://calendar.camosun.ca/x", "https://camosun.ca/"),
            ("https://camosun.ca/x", "https://legacy.camosun.ca"),
            ("https://www.workbc.ca/training", "https://camosun.ca"),
            ("https://www.alberta.ca/licence", "https://abst.ca"),
        ] {
            assert!(is_page_of(page, site), "{page}");
        }
        for (page, site) in [
            ("https://winenfood.com/google-it", "https://www.coursera.org"),
            ("https://notcamosun.ca/", "https://camosun.ca"),
            ("https://camosun.ca.example.com/", "https://camosun.ca"),
            ("https://myalberta.ca/", "https://abst.ca"),
            ("https://news.gov.bc.ca/releases/2016SDSI0035-001286", "https://archway.ca"),
        ] {
            assert!(!is_page_of(page, site), "{page}");
        }
    }
}
