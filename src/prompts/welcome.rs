//! The language, and the doors.

use crate::prompts::line_session::{InfoPage, LineSession, Navigation, PromptView};
use crate::prompts::prompter::{Interrupt, PromptChoice};
use microcred_core::interview::InterviewPath;
use microcred_i18n::{Args, Localizer};

/// Where one can go from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WelcomeAction {
    ShortInterview,
    FullInterview,
    Search,
    About,
    Glossary,
    ResumeCode,
    Language,
    Restart,
}

impl LineSession<'_> {
    pub(super) fn ask_language(&mut self) -> Result<Navigation, Interrupt> {
        let all: Vec<Localizer> = self.offered_languages.iter().copied().map(Localizer::new).collect();
        let titles: Vec<String> = all.iter().map(|texts| texts.text("kiosk-choose-language")).collect();
        let names: Vec<String> = all.iter().map(|texts| texts.text("language-name")).collect();
        match self.prompter.choose(&titles.join(" / "), &names, &self.texts)? {
            PromptChoice::Index(place) => {
                if let Some(texts) = all.into_iter().nth(place) {
                    self.prompter.set_language(texts.lang());
                    self.texts = texts;
                }
                self.prompter.print(&self.texts.text("plain-how"))?;
                Ok(Navigation::Back)
            }
            PromptChoice::Back => Ok(Navigation::Back),
        }
    }

    pub(super) fn run_welcome(&mut self) -> Result<Navigation, Interrupt> {
        let texts = &self.texts;
        let mut head = format!("{}\n", texts.text("welcome-intro"));
        let catalogue = &self.data.reference.catalogue;
        let notice = texts.catalogue_notice(&self.data.reference.origin);
        let facts = [
            texts.catalogue_summary(catalogue),
            catalogue.header.coverage.get(texts.tag()).to_owned(),
            texts.text("welcome-nobody-pays"),
            texts.text(if self.session.kiosk.is_some() { "plain-privacy" } else { "plain-privacy-can-save" }),
        ];
        let of_language = texts.language_notices(&catalogue.header.coverage);
        for text in notice.into_iter().chain(facts).chain(of_language).chain(self.idle_notice()) {
            head += &format!("{text}\n");
        }
        head += &format!("\n{}", texts.text("plain-what-now"));
        let door = |door: WelcomeAction, id: &str| (door, texts.text(id));
        let mut doors = vec![
            door(WelcomeAction::ShortInterview, "welcome-short"),
            door(WelcomeAction::FullInterview, "welcome-full"),
            door(WelcomeAction::Search, "welcome-search"),
            door(WelcomeAction::About, "welcome-about"),
            door(WelcomeAction::Glossary, "title-glossary"),
        ];
        doors.push(door(WelcomeAction::ResumeCode, "welcome-code"));
        if self.offered_languages.len() > 1 {
            doors.push(door(WelcomeAction::Language, "plain-language"));
        }
        if self.session.has_answers() {
            doors.push(door(WelcomeAction::Restart, "plain-restart"));
        }
        let labels: Vec<String> = doors.iter().map(|(_, label)| label.clone()).collect();
        let PromptChoice::Index(place) = self.prompter.choose(&head, &labels, &self.texts)? else {
            return Ok(Navigation::Back);
        };
        Ok(match doors.get(place).map(|(door, _)| *door) {
            Some(WelcomeAction::ShortInterview) => self.start_questions(InterviewPath::Short),
            Some(WelcomeAction::FullInterview) => self.start_questions(InterviewPath::Full),
            Some(WelcomeAction::Search) => Navigation::To(PromptView::Matches),
            Some(WelcomeAction::About) => Navigation::To(PromptView::InfoPage(InfoPage::About)),
            Some(WelcomeAction::Glossary) => Navigation::To(PromptView::InfoPage(InfoPage::Glossary)),
            Some(WelcomeAction::ResumeCode) => Navigation::To(PromptView::ResumeCode),
            Some(WelcomeAction::Language) => Navigation::To(PromptView::Language),
            Some(WelcomeAction::Restart) => Navigation::Restart,
            None => Navigation::Stay,
        })
    }

    /// How long an unattended place waits, and what it erases then.
    fn idle_notice(&self) -> Option<String> {
        let kiosk = self.session.kiosk.as_ref()?;
        let args = Args::new()
            .string("idle", self.texts.duration(kiosk.idle_timeout?))
            .string("warning", self.texts.duration(kiosk.warning_duration));
        Some(self.texts.format("plain-idle", &args))
    }
}
