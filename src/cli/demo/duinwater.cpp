#include "cli/demo/duinwater.hpp"

namespace kring::cli::duinwater {

void Story::ago(int days, int hour, int minute) {
    constexpr std::int64_t milliseconds_a_minute = 60'000;
    play_.at(
        {start_of(today_ + -days).milliseconds + (hour * 60 + minute) * milliseconds_a_minute});
}

DomainId Story::domain(std::string name, DomainKind kind, DomainDescription description,
                       const std::vector<MemberId>& holders) {
    play_.does(amira, CreateDomain{overall_domain, std::move(name), kind, std::nullopt,
                                   std::move(description)});
    const DomainId created = play_.now().domains.last();
    play_.does(amira, OfferDomain{created, holders});
    return created;
}

DriverId Story::sensed(MemberId who, DomainId domain, const std::string& tension, DriverText text,
                       Benefit benefit) {
    play_.does(who, NoteTension{tension, domain});
    const TensionId id = play_.now().tensions.last();
    play_.does(who, DescribeSituation{id, std::move(text)});
    play_.does(who, QualifyTension{id, IsDriver::yes, {benefit}, std::nullopt});
    play_.does(who, AssignTension{id, WhoseDomain::pass_on, domain, std::nullopt});
    return play_.now().drivers.last();
}

void Story::prioritized(DriverId driver, MemberId by, std::int32_t minutes) {
    play_.does(by, ConfirmDriver{driver});
    play_.does(by, PrioritizeDriver{driver, 0, minutes, std::nullopt});
}

void Story::determined(DriverId driver, MemberId by, const std::string& text,
                       const std::string& impact) {
    play_.does(by, TakeUpDriver{driver, "Dit kan vandaag meteen."});
    play_.does(by, DetermineRequirement{driver, text, impact, std::nullopt});
    const Driver* found = play_.now().drivers.find(driver);
    if (found && found->stage == DriverStage::determining) Meeting{play_, by}.answer(Stance::none);
}

ProposalId Story::shared(MemberId author, DriverId driver, const ProposalContent& content) {
    play_.does(author, DraftProposal{driver, std::nullopt, {}, content});
    const ProposalId proposal = play_.now().proposals.last();
    play_.does(author, ShareProposal{proposal});
    return proposal;
}

void Story::found() {
    ago(183, 8, 30);
    play_.does(amira,
               FoundOrganization{"Duinwater Software", Language::nl,
                                 DriverModel::driver_and_requirement, OverallDelegator::everyone});
    for (const Person& person : people) {
        if (person.member == amira) continue;
        play_.does(amira, InviteMember{});
        play_.does(person.member, JoinOrganization{});
    }
    ago(181, 10);
    domain("Klantenservice", DomainKind::team, service_description(in(-20)), {dewi, esra});
    domain("Productontwikkeling", DomainKind::circle, development_description(in(60)),
           {amira, bas, chiel});
    domain("Financiën", DomainKind::role, finance_description(in(30)), {femke});
    ago(180, 9, 15);
    for (const MemberId member : {dewi, esra}) play_.does(member, AcceptDomain{klantenservice});
    for (const MemberId member : {amira, bas, chiel})
        play_.does(member, AcceptDomain{ontwikkeling});
    play_.does(femke, AcceptDomain{financien});
    ago(172, 11);
    play_.does(dewi, RecordOverlap{klantenservice, ontwikkeling,
                                   "Storingen: klantenservice neemt de melding aan en houdt "
                                   "klanten op de hoogte, productontwikkeling lost ze op.",
                                   ontwikkeling});
}

void Story::evening_objection(Meeting& meeting) {
    for (const MemberId member : {amira, chiel, dewi, esra}) meeting.say(member, Stance::none, "");
    meeting.say(bas, Stance::concern, "In het weekend gebeurt het ook.");
    meeting.say(femke, Stance::possible_objection, "Dit past niet in het budget.");
    meeting.facilitator_does(ChooseArgument{meeting.id(), femke, false});
    play_.does(femke, PresentArgument{
                          meeting.id(),
                          {"Dertig euro voor achtentwintig avonden is € 840 per maand.",
                           "Klantenservice heeft € 500 per maand."},
                          "Het voorstel gaat over het budget heen en dwingt ons elders te korten.",
                          {Aspect::side_effects}});
    meeting.facilitator_does(OpenArgumentCheck{meeting.id()});
    for (const MemberId member : {amira, bas, chiel, dewi, esra})
        meeting.say(member, Stance::none, "");
    AmendmentText amendment;
    amendment.text = "Alleen van maandag tot en met donderdag: zestien avonden, € 480.";
    amendment.content = evening_content(in(-60));
    amendment.content->text =
        "Dewi en Esra nemen om de week de telefoon op tussen 18 en 22 uur, van maandag tot en met "
        "donderdag. Wie dienst heeft, krijgt € 30 per avond: hoogstens € 480 per maand.";
    play_.does(dewi, SuggestAmendment{meeting.id(), amendment});
    meeting.facilitator_does(OpenAmendmentCheck{meeting.id(), AmendmentId{1}});
    meeting.answer(Stance::none);
}

void Story::evening_telephone() {
    ago(165, 9, 40);
    const DriverId driver =
        sensed(bas, klantenservice, "Ik schrok vanmorgen weer van een boze klant.",
               driver_text("Meldingen buiten kantooruren",
                           "Vier van de tien meldingen komen na zes uur binnen; die lezen we de "
                           "volgende ochtend.",
                           "Klanten wachten gemiddeld veertien uur; drie gemeenten zegden op."),
               Benefit::avoided_harm);
    ago(164, 11);
    prioritized(driver, dewi, 45);
    ago(160, 10);
    determined(driver, dewi, "Dringende meldingen worden dezelfde avond opgemerkt.",
               "Klanten met een storing blijven.");
    play_.does(dewi, ChooseRoute{driver, Route::consent, "Het raakt iedereens budget."});
    ago(155, 13);
    play_.does(dewi, DraftProposal{driver, overall_domain, {}, evening_content(in(-60))});
    const ProposalId proposal = play_.now().proposals.last();
    play_.does(dewi, ShareProposal{proposal});
    ago(150, 14);
    Meeting meeting{play_, proposal, chiel};
    meeting.up_to_check();
    ago(150, 14, 40);
    evening_objection(meeting);
    ago(150, 15, 10);
    for (const MemberId member : {amira, chiel, dewi, esra, femke})
        meeting.say(member, Stance::none, "");
    meeting.say(bas, Stance::concern, "In het weekend gebeurt het ook.");
    meeting.enter(Step::celebrate);
    meeting.enter(Step::consider_concerns);
    play_.does(dewi, ActOnDriver{driver, "Het rooster loopt sinds de eerste week."});
}

void Story::evening_review() {
    constexpr AgreementId agreement{1};
    ago(59, 9, 30);
    play_.does(esra, StartReview{agreement, std::nullopt});
    const ReviewId review = play_.now().reviews.last();
    const auto voice = [&](MemberId member, std::string helped, std::optional<std::string> better) {
        play_.does(member, AnswerReview{
                               review, {}, {}, std::move(helped), std::nullopt, std::move(better)});
    };
    const std::string criterion = evening_content(in(0)).evaluation_criteria.front();
    play_.does(bas, AnswerReview{review,
                                 {{criterion, CriterionMet::partly,
                                   "Doordeweeks een half uur; in het weekend vijf uur."}},
                                 {{0, true}},
                                 "Doordeweeks is het rustig.",
                                 std::nullopt,
                                 "Ook op zaterdag opnemen."});
    voice(dewi, "Geen boze telefoontjes meer in de ochtend.", std::nullopt);
    voice(esra, "Ik weet nu wanneer ik dienst heb.", "Wisselen op woensdag.");
    ago(58, 14);
    auto content = evening_content(in(8));
    content.text =
        "Dewi en Esra nemen om de week de telefoon op tussen 18 en 22 uur, van maandag tot en met "
        "donderdag en op zaterdag tussen 10 en 14 uur. De dienst wisselt op woensdag.";
    play_.does(dewi,
               ConcludeReview{review, ReviewOutcome::evolve, in(8), std::nullopt, content,
                              "Op zaterdag kwamen er elf meldingen binnen.", ProcessForm::live});
    Meeting meeting{play_, dewi};
    meeting.up_to_check();
    meeting.answer(Stance::none);
    meeting.enter(Step::celebrate);
}

void Story::friday_releases() {
    ago(110, 10);
    const DriverId driver = sensed(
        chiel, ontwikkeling, "Weer een weekend met de laptop aan tafel.",
        driver_text("Uitleveringen op vrijdag",
                    "Vijf van de laatste acht uitleveringen gingen op vrijdagmiddag de deur "
                    "uit; twee daarvan draaiden we in het weekend terug.",
                    "Chiel werkte twee zaterdagen, en klanten zagen een dag lang oude peilen."),
        Benefit::less_waste);
    prioritized(driver, bas, 30);
    ago(104, 10);
    determined(driver, chiel, "Wat we uitleveren, kunnen we in werktijd herstellen.",
               "Weekenden blijven vrij.");
    const ProposalId proposal = shared(chiel, driver, friday_content(in(0)));
    ago(100, 11);
    Meeting meeting{play_, proposal, bas};
    meeting.up_to_check();
    meeting.answer(Stance::none);
    meeting.enter(Step::celebrate);
}

void Story::expenses() {
    ago(50, 10);
    const DriverId driver =
        sensed(esra, overall_domain, "Ik loop al weken met een bon in mijn tas.",
               driver_text("Kleine uitgaven",
                           "Voor een muis van € 25 vroegen we de afgelopen maand vier keer elkaars "
                           "toestemming.",
                           "Dat kostte samen drie uur; Esra werkte een week met een kapotte muis."),
               Benefit::less_waste);
    prioritized(driver, femke, 20);
    ago(44, 10);
    determined(driver, femke, "Kleine uitgaven kunnen zonder overleg, binnen een grens.",
               "Niemand wacht op gereedschap.");
    const ProposalId proposal = shared(femke, driver, expenses_content(in(50)));
    ago(40, 14);
    Meeting meeting{play_, proposal, amira};
    meeting.up_to_check();
    meeting.answer(Stance::none, {bas});
    meeting.say(bas, Stance::concern, "Bonnen raken kwijt.");
    meeting.enter(Step::celebrate);
}

void Story::tell() {
    found();
    evening_telephone();
    friday_releases();
    evening_review();
    expenses();
    older_drivers();
    last_week();
}

}  // namespace kring::cli::duinwater
