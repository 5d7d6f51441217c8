#include "cli/demo/duinwater.hpp"

namespace kring::cli::duinwater {

DriverId Story::phone_breaks_off() {
    ago(38, 9);
    const DriverId phone =
        sensed(esra, klantenservice, "De telefoon viel midden in een gesprek uit.",
               driver_text("Telefoon valt uit",
                           "De diensttelefoon viel in vier weken zes keer uit tijdens een gesprek.",
                           "Drie klanten moesten hun verhaal opnieuw vertellen."),
               Benefit::avoided_harm);
    prioritized(phone, dewi, 10);
    determined(phone, dewi, "Gesprekken worden niet afgebroken.",
               "Klanten vertellen het één keer.");
    play_.does(dewi, DecideDriver{phone, std::nullopt, "We kopen een andere telefoon."});
    play_.does(esra, ActOnDriver{phone, "De nieuwe telefoon is in gebruik."});
    return phone;
}

void Story::older_drivers() {
    const DriverId phone = phone_breaks_off();
    ago(30, 9);
    const DriverId manual = sensed(
        dewi, klantenservice, "Iedereen vraagt hetzelfde.",
        driver_text("Dezelfde vraag over inloggen",
                    "In april ging een derde van de vragen over het wijzigen van een wachtwoord.",
                    "Dat kost Dewi en Esra samen vier uur per week."),
        Benefit::less_waste);
    prioritized(manual, dewi, 15);
    determined(manual, esra, "Gebruikers kunnen dit zelf vinden.",
               "Er komt tijd vrij voor storingen.");
    play_.does(esra, DecideDriver{manual, std::nullopt, "We schrijven een bladzijde met uitleg."});

    ago(26, 15);
    const DriverId discarded =
        sensed(chiel, ontwikkeling, "Die lamp flikkert.",
               driver_text("Lamp in de gang", "De lamp in de gang knippert sinds maandag.",
                           "Wie er langs loopt, wordt er onrustig van."),
               Benefit::value);
    play_.does(bas, DiscardDriver{discarded, "De verhuurder heeft de lamp al vervangen."});

    ago(20, 9);
    play_.does(esra, ReviewDriver{phone, DriverReviewOutcome::close,
                                  "In drie weken niet één keer uitgevallen."});

    ago(16, 10);
    const DriverId tests = sensed(
        bas, ontwikkeling, "Alweer gewacht op de tests.",
        driver_text("Tests duren lang", "De tests van de waterkaart duren sinds maart 48 minuten.",
                    "We leveren hoogstens drie keer per dag op; Bas wacht elke dag een uur."),
        Benefit::less_waste);
    prioritized(tests, chiel, 30);
    const DriverId licence =
        sensed(amira, ontwikkeling, "Het contract met de kaartleverancier.",
               driver_text("Kaartlicentie loopt af",
                           "De licentie op de ondergrondkaart loopt over vier maanden af.",
                           "Zonder nieuwe licentie is de kaart voor alle klanten leeg."),
               Benefit::avoided_harm);
    prioritized(licence, amira, 45);

    ago(12, 10);
    const DriverId numbers =
        sensed(femke, financien, "Het overzicht kwam weer te laat.",
               driver_text("Overzicht komt laat",
                           "Het maandoverzicht kwam de laatste drie maanden na de vijftiende.",
                           "Amira zegde een opdracht toe zonder te weten of die kon."),
               Benefit::value);
    prioritized(numbers, femke, 20);
    determined(numbers, femke, "Voor de vijfde van de maand is bekend wat er in kas is.",
               "Toezeggingen kloppen.");
    play_.does(femke,
               ChooseRoute{numbers, Route::individual_decision, "Het is mijn eigen domein."});
}

void Story::last_week() {
    ago(9, 11);
    const DriverId backups = sensed(
        chiel, ontwikkeling, "Kunnen we eigenlijk terug?",
        driver_text("Terugzetten is nooit geoefend",
                    "We maken elke nacht een reservekopie; terugzetten is nog nooit geprobeerd.",
                    "Niemand weet hoelang klanten dan zonder kaart zitten."),
        Benefit::avoided_harm);
    prioritized(backups, chiel, 30);
    play_.does(chiel, TakeUpDriver{backups, "De audit is volgende week."});
    play_.does(chiel,
               DetermineRequirement{backups, "We weten hoelang terugzetten duurt.",
                                    "We kunnen klanten een eerlijke tijd noemen.", std::nullopt});
    const DriverId newcomer = onboarding();
    const DriverId together = deciding_together();
    ago(6, 14);
    domain("Werving", DomainKind::role, hiring_description(in(180)), {esra});
    ago(5, 10);
    shared(bas, together, remote_content(in(90)));
    new_drivers();
    ago(2, 15);
    auto draft = pairing_content(in(120));
    draft.title = "Een testmachine voor elk van ons";
    draft.text = "Iedereen krijgt een eigen testmachine.";
    draft.evaluation_criteria.clear();
    play_.does(bas, DraftProposal{newcomer, std::nullopt, {}, draft});
    decision_under_way(together);
    decision_over_time(newcomer);
    tensions();
}

void Story::new_drivers() {
    ago(4, 9);
    const DriverId map = sensed(
        bas, klantenservice, "Die kleuren op de kaart.",
        driver_text("Kleuren op de kaart",
                    "Twee gemeenten meldden dat zij rood en groen op de kaart niet onderscheiden.",
                    "Een medewerker las een peil verkeerd af."),
        Benefit::value);
    play_.does(dewi, ConfirmDriver{map});
    ago(3, 16);
    const DriverId invoice = sensed(
        esra, klantenservice, "Vragen over rekeningen komen bij mij.",
        driver_text("Vragen over rekeningen",
                    "In twee weken kwamen negen vragen over rekeningen bij de klantenservice.",
                    "Esra zoekt elke keer uit wie het antwoord weet."),
        Benefit::less_waste);
    play_.does(dewi, PassOnDriver{invoice, financien, "Femke weet wat er op de rekening staat."});
    sensed(femke, overall_domain, "Wanneer zien we elkaar nog?",
           driver_text(
               "Jaarlijkse dag",
               "Sinds de verhuizing is er geen dag meer geweest waarop we allemaal samen "
               "waren.",
               "Nieuwe klanten ontmoeten telkens een ander; we weten weinig van elkaars werk."),
           Benefit::value);
}

DriverId Story::onboarding() {
    ago(8, 13);
    const DriverId driver = sensed(
        amira, ontwikkeling, "Straks komt er iemand bij.",
        with_need(driver_text("Inwerken",
                              "In het najaar komt een nieuwe collega; er is niets opgeschreven "
                              "over de eerste weken.",
                              "De vorige collega vroeg na een maand nog waar de broncode stond."),
                  "Wie nieuw is, weet in de eerste weken bij wie en waar alles te vinden is.",
                  "Binnen een maand kan iemand zelfstandig iets uitleveren."),
        Benefit::value);
    prioritized(driver, bas, 40);
    shared(amira, driver, pairing_content(in(200)));
    return driver;
}

DriverId Story::deciding_together() {
    ago(7, 10);
    const DriverId driver =
        sensed(bas, ontwikkeling, "Half aan de telefoon besluiten lukt niet.",
               with_need(driver_text("Samen besluiten",
                                     "Op de laatste vier overleggen was er telkens iemand die "
                                     "alleen kon meeluisteren.",
                                     "Drie besluiten namen we een week later opnieuw."),
                         "Iedereen kan op gelijke voet meebesluiten, waar die ook is.",
                         "Een besluit hoeft niet opnieuw."),
               Benefit::less_waste);
    prioritized(driver, chiel, 30);
    return driver;
}

void Story::decision_under_way(DriverId driver) {
    const Driver* decided = play_.now().drivers.find(driver);
    if (!decided || decided->proposals.empty()) return;
    ago(1, 13);
    Meeting meeting{play_, decided->proposals.back(), bas};
    meeting.up_to_check();
    ago(1, 14);
    meeting.say(bas, Stance::none, "");
}

void Story::decision_over_time(DriverId driver) {
    const Driver* decided = play_.now().drivers.find(driver);
    if (!decided || decided->proposals.empty()) return;
    ago(1, 15);
    Meeting meeting{play_, decided->proposals.front(), amira, ProcessForm::over_time};
    meeting.answer(Stance::none);
    meeting.enter(Step::present_proposal);
    meeting.enter(Step::understand_proposal);
    play_.does(chiel, AskQuestion{meeting.id(), "Geldt dit ook voor wie alleen de zomer komt?"});
    play_.does(amira, SayUnderstood{meeting.id()});
}

void Story::tensions() {
    ago(1, 16);
    play_.does(amira, NoteTension{"Het maandagoverleg laat me leeg achter.", overall_domain});
    play_.does(amira, InvestigateTension{play_.now().tensions.last(),
                                         "Er is nooit tijd voor wat goed ging."});
    play_.does(amira, NoteTension{"Wie belt de gemeente terug over de proef?", std::nullopt});
    play_.does(bas, NoteTension{"De vergaderkamer is te vaak bezet.", std::nullopt});
}

}  // namespace kring::cli::duinwater
