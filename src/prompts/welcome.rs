//! The language, and the doors.

use crate::prompts::line_session::{InfoPage, LineSession, Navigation, PromptView};
use crate::prompts::prompter::{Interrupt, PromptChoice};
use microcred_core::interview::InterviewPath;
use microcred_i18n::{Args, Localizer, MessageId, msg};

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
        let titles: Vec<String> = all.iter().map(|texts| texts.text(msg::KIOSK_CHOOSE_LANGUAGE)).collect();
        let names: Vec<String> = all.iter().map(|texts| texts.text(msg::LANGUAGE_NAME)).collect();
        match self.prompter.choose(&titles.join(" / "), &names, &self.texts)? {
            PromptChoice::Index(place) => {
                if let Some(texts) = all.into_iter().nth(place) {
                    self.prompter.set_language(texts.lang());
                    self.texts = texts;
                }
                self.prompter.print(&self.texts.text(msg::PLAIN_HOW))?;
                Ok(Navigation::Back)
            }
            PromptChoice::Back => Ok(Navigation::Back),
        }
    }

    pub(super) fn run_welcome(&mut self) -> Result<Navigation, Interrupt> {
        let texts = &self.texts;
        let mut head = format!("{}\n", texts.text(msg::WELCOME_INTRO));
        let catalogue = &self.data.reference.catalogue;
        let notice = texts.catalogue_notice(&self.data.reference.origin);
        let facts = [
            texts.catalogue_summary(catalogue),
            catalogue.header.coverage.get(texts.tag()).to_owned(),
            texts.text(msg::WELCOME_NOBODY_PAYS),
            texts.text(if self.session.kiosk.is_some() { msg::PLAIN_PRIVACY } else { msg::PLAIN_PRIVACY_CAN_SAVE }),
        ];
        let of_language = texts.language_notices(&catalogue.header.coverage);
        for text in notice.into_iter().chain(facts).chain(of_language).chain(self.idle_notice()) {
            head += &format!("{text}\n");
        }
        head += &format!("\n{}", texts.text(msg::PLAIN_WHAT_NOW));
        let door = |door: WelcomeAction, id: MessageId| (door, texts.text(id));
        let mut doors = vec![
            door(WelcomeAction::ShortInterview, msg::WELCOME_SHORT),
            door(WelcomeAction::FullInterview, msg::WELCOME_FULL),
            door(WelcomeAction::Search, msg::WELCOME_SEARCH),
            door(WelcomeAction::About, msg::WELCOME_ABOUT),
            door(WelcomeAction::Glossary, msg::TITLE_GLOSSARY),
        ];
        doors.push(door(WelcomeAction::ResumeCode, msg::WELCOME_CODE));
        if self.offered_languages.len() > 1 {
            doors.push(door(WelcomeAction::Language, msg::PLAIN_LANGUAGE));
        }
        if self.session.has_answers() {
            doors.push(door(WelcomeAction::Restart, msg::PLAIN_RESTART));
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
        Some(self.texts.format(msg::PLAIN_IDLE, &args))
    }
}
