#include "cli/demo/duinwater.hpp"

namespace kring::cli::duinwater {
namespace {

DomainDescription described(Purpose purpose, Date design_review) {
    DomainDescription description;
    description.purpose = std::move(purpose);
    description.evaluation_schedule.next_design_review = design_review;
    description.evaluation_schedule.every_months = 6;
    return description;
}

ProposalContent content_of(std::string title, std::string text, std::string criterion,
                           Date review_on) {
    ProposalContent content;
    content.title = std::move(title);
    content.text = std::move(text);
    content.evaluation_criteria = {std::move(criterion)};
    content.review_on = review_on;
    content.affected.only_us = true;
    return content;
}

}  // namespace

DriverText driver_text(std::string title, std::string situation, std::string effect) {
    DriverText text;
    text.title = std::move(title);
    text.situation = std::move(situation);
    text.effect = std::move(effect);
    return text;
}

DriverText with_need(DriverText text, std::string need, std::string impact) {
    text.need = std::move(need);
    text.impact = std::move(impact);
    return text;
}

DomainDescription service_description(Date design_review) {
    auto description = described(
        {"Gemeenten die onze waterkaart gebruiken, melden elke week tien tot twintig "
         "storingen en vragen.",
         "Wie te lang op antwoord wacht, belt een van de ontwikkelaars thuis.", std::nullopt,
         "We hebben een vaste plek nodig waar elke melding een antwoord krijgt.",
         "Gemeenten weten waar ze aan toe zijn en blijven klant."},
        design_review);
    description.key_responsibilities = {
        {.requirement = "Elke melding krijgt binnen een werkdag een eerste antwoord.",
         .anticipated_impact = "Niemand belt een tweede keer over hetzelfde.",
         .driver = EntryDriver{"Meldingen bleven soms een week liggen.",
                               "Gemeenten belden ontwikkelaars thuis.", std::nullopt}},
        {"Terugkerende storingen komen bij ontwikkeling terecht.", std::nullopt, std::nullopt}};
    description.customers_and_deliverables = {
        {.customer = "Gemeenten", .deliverable = "Antwoord op vragen en meldingen"},
        {.customer = "Productontwikkeling", .deliverable = "Maandelijks overzicht van storingen"}};
    description.delegator_responsibilities = {
        {"Een telefoon en een budget van € 500 per maand.", std::nullopt, std::nullopt}};
    description.key_metrics = {{.metric = "Mediaan van de wachttijd", .monitoring = "maandelijks"}};
    return description;
}

DomainDescription development_description(Date design_review) {
    auto description = described(
        {"De waterkaart is in zes jaar gegroeid; elk jaar veranderen de regels voor peilbeheer.",
         "Zonder onderhoud kloppen de peilen op de kaart na een jaar niet meer.", std::nullopt,
         "We hebben een waterkaart nodig die bij de geldende regels blijft.",
         "Waterschappen kunnen op de kaart vertrouwen."},
        design_review);
    description.key_responsibilities = {
        {"De kaart volgt wijzigingen van regels binnen een kwartaal.", std::nullopt, std::nullopt}};
    description.customers_and_deliverables = {
        {.customer = "Waterschappen", .deliverable = "Een werkende waterkaart"},
        {.customer = "Klantenservice",
         .customer_domain = klantenservice,
         .deliverable = "Een oplossing voor elke gemelde storing",
         .requirement = "Klantenservice kan zeggen wanneer het weer werkt."}};
    description.delegator_responsibilities = {
        {"Tijd voor onderhoud: een dag per week.", std::nullopt, std::nullopt}};
    return description;
}

DomainDescription finance_description(Date design_review) {
    auto description =
        described({"Zes mensen geven geld uit en sturen rekeningen.",
                   "Vorig jaar kwam een btw-aangifte drie weken te laat.", std::nullopt,
                   "We hebben op elk moment zicht nodig op wat er binnenkomt en uitgaat.",
                   "Niemand wordt verrast."},
                  design_review);
    description.key_responsibilities = {
        {"Rekeningen gaan binnen een week na oplevering de deur uit.", std::nullopt, std::nullopt}};
    description.customers_and_deliverables = {
        {.customer = "Alle leden", .deliverable = "Elke maand een overzicht van één bladzijde"}};
    description.dependencies = {{.provider = "Klantenservice",
                                 .provider_domain = klantenservice,
                                 .deliverable = "De bonnen van de avonddienst",
                                 .requirement = "De btw-aangifte gaat op tijd de deur uit.",
                                 .expectations = "Voor de tiende van de maand."}};
    description.delegator_responsibilities = {
        {"Bonnen worden binnen een maand ingeleverd.", std::nullopt, std::nullopt}};
    return description;
}

DomainDescription hiring_description(Date design_review) {
    auto description = described({"Komend jaar gaan twee van ons minder werken.",
                                  "Zonder nieuwe mensen blijft het onderhoud liggen.", std::nullopt,
                                  "We hebben iemand nodig die nieuwe mensen vindt en ontvangt.",
                                  "Het werk blijft gedaan worden."},
                                 design_review);
    description.key_responsibilities = {
        {"Wie reageert op een vacature krijgt binnen een week antwoord.", std::nullopt,
         std::nullopt}};
    description.customers_and_deliverables = {
        {.customer = "Kandidaten", .deliverable = "Een eerlijk beeld"}};
    description.delegator_responsibilities = {
        {"Een budget voor advertenties.", std::nullopt, std::nullopt}};
    return description;
}

ProposalContent evening_content(Date review_on) {
    auto content = content_of("Avondtelefoon",
                              "Dewi en Esra nemen om de week de telefoon op tussen 18 en 22 uur. "
                              "Wie dienst heeft, krijgt "
                              "€ 30 per avond.",
                              "De mediaan van de wachttijd bij een storing in de avond is korter "
                              "dan een uur; mislukt als "
                              "hij langer is dan drie uur.",
                              review_on);
    content.rationale = "Vier van de tien meldingen komen na zes uur binnen.";
    content.responsibilities = {{dewi, std::nullopt, "maakt het rooster"},
                                {femke, std::nullopt, "betaalt de vergoeding uit"}};
    content.affected = {{financien}, {femke}, false};
    return content;
}

ProposalContent friday_content(Date review_on) {
    auto content =
        content_of("Geen uitlevering op vrijdag",
                   "Een nieuwe versie van de waterkaart gaat van maandag tot en met donderdag vóór "
                   "15 uur naar "
                   "de klanten. Herstel van een storing mag altijd.",
                   "Niemand heeft in het weekend een uitlevering hoeven terugdraaien.", review_on);
    content.responsibilities = {{chiel, std::nullopt, "bewaakt de kalender van uitleveringen"}};
    return content;
}

ProposalContent expenses_content(Date review_on) {
    auto content = content_of(
        "Onkosten tot € 150",
        "Wie iets nodig heeft voor het werk koopt het tot € 150 zelf en levert de bon binnen een "
        "maand in bij Femke. Daarboven overleg je eerst in je cirkel.",
        "Het totaal blijft onder € 900 per kwartaal.", review_on);
    content.responsibilities = {{femke, std::nullopt, "betaalt binnen een week terug"}};
    return content;
}

ProposalContent remote_content(Date review_on) {
    auto content = content_of("Dinsdag samen op kantoor",
                              "Op dinsdag werken we alle drie op kantoor in Kijkduin. Op andere "
                              "dagen kiest iedereen zelf.",
                              "Het overleg van dinsdag duurt korter dan een uur.", review_on);
    content.responsibilities = {{bas, std::nullopt, "reserveert de kamer"}};
    content.rationale = "Besluiten die we half aan de telefoon namen, deden we drie keer over.";
    return content;
}

ProposalContent pairing_content(Date review_on) {
    auto content =
        content_of("Inwerken in tweetallen",
                   "Wie nieuw is, werkt de eerste maand steeds met een ander samen en draait twee "
                   "dagen mee met "
                   "de klantenservice.",
                   "Na een maand lost de nieuwe collega alleen een melding op.", review_on);
    content.responsibilities = {{amira, std::nullopt, "maakt het schema"}};
    return content;
}

}  // namespace kring::cli::duinwater
