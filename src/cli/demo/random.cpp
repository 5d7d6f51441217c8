#include <algorithm>
#include <array>
#include <random>

#include "cli/demo/demo.hpp"
#include "cli/demo/meeting.hpp"

namespace kring::cli {
namespace {

constexpr int days_told = 3 * 365;
constexpr std::uint64_t entries_a_moment = 1000;
constexpr std::size_t circle_size = 5;

constexpr std::array subjects{"the wash house", "evening calls", "the newsletter", "spare parts",
                              "guest rooms",    "deliveries",    "the garden",     "new members",
                              "expenses",       "the workshop",  "opening hours",  "the archive"};
constexpr std::array observations{"waits longer every month", "is done twice by different people",
                                  "was left undone four times", "costs more than was planned",
                                  "is known to one person only"};

/// A firm that lives its life by dice.
class Dice {
public:
    Dice(Play& play, std::uint64_t entries, std::uint64_t seed, Instant now)
        : play_(play), entries_(entries), random_(seed), begin_(date_of(now) + -days_told) {}

    void found();
    void live();

private:
    [[nodiscard]] std::size_t below(std::size_t limit) {
        return static_cast<std::size_t>(random_() % limit);
    }
    [[nodiscard]] bool chance(std::size_t percent) { return below(100) < percent; }
    [[nodiscard]] const std::vector<MemberId>& people_of(DomainId circle) const {
        return play_.now().domains.find(circle)->delegatees;
    }
    [[nodiscard]] std::string subject() { return subjects[below(subjects.size())]; }
    void move_clock();
    void draw_circle(const std::vector<MemberId>& people);
    void story();
    DriverId sense(MemberId who, DomainId circle);
    void propose(DriverId driver, DomainId circle);
    void object(Meeting& meeting, const ProposalContent& content);
    [[nodiscard]] ProposalContent content(MemberId responsible);

    Play& play_;
    std::uint64_t entries_;
    std::mt19937_64 random_;
    Date begin_;
    std::uint64_t moved_at_ = 0;
    std::vector<DomainId> circles_;
};

/// Time passes evenly over the entries.
void Dice::move_clock() {
    const auto position = std::min(play_.now().position, entries_);
    const auto span = static_cast<std::uint64_t>(days_told * milliseconds_a_day);
    const auto passed = static_cast<std::int64_t>(
        static_cast<double>(span) * static_cast<double>(position) / static_cast<double>(entries_));
    play_.at({start_of(begin_).milliseconds + passed});
    moved_at_ = position;
}

void Dice::draw_circle(const std::vector<MemberId>& people) {
    DomainDescription description;
    description.purpose =
        Purpose{"Work on " + subject() + " was nobody's.", "It was left undone.", std::nullopt,
                "We need somebody to look after it.", "It is done."};
    description.key_responsibilities = {{"We need it looked after."}};
    description.customers_and_deliverables = {
        {.customer = "Members", .deliverable = "What they need"}};
    description.delegator_responsibilities = {{"We need a budget."}};
    description.evaluation_schedule.next_design_review = begin_ + 4 * days_told;
    const std::string name = "Circle " + std::to_string(circles_.size() + 1);
    const DomainId parent =
        circles_.empty() || chance(50) ? overall_domain : circles_[below(circles_.size())];
    const MemberId creator = parent == overall_domain ? founder : people_of(parent).front();
    play_.does(creator, CreateDomain{parent, name, DomainKind::circle, std::nullopt, description});
    const DomainId circle = play_.now().domains.last();
    play_.does(creator, OfferDomain{circle, people});
    for (const MemberId member : people) play_.does(member, AcceptDomain{circle});
    circles_.push_back(circle);
}

void Dice::found() {
    move_clock();
    play_.does(founder,
               FoundOrganization{"Cherry Yard", Language::en, DriverModel::driver_and_requirement,
                                 OverallDelegator::everyone});
    const auto members = std::clamp<std::uint64_t>(entries_ / 200, circle_size, 400);
    std::vector<MemberId> people{founder};
    while (people.size() < members) {
        play_.does(founder, InviteMember{});
        people.push_back(play_.now().members.last());
        play_.does(people.back(), JoinOrganization{});
    }
    for (std::size_t first = 0; first + circle_size <= people.size(); first += circle_size) {
        const auto begin = people.begin() + static_cast<std::ptrdiff_t>(first);
        draw_circle({begin, begin + static_cast<std::ptrdiff_t>(circle_size)});
    }
}

void Dice::live() {
    while (play_.now().position < entries_ && !play_.has_failed()) {
        if (play_.now().position - moved_at_ >= entries_a_moment) move_clock();
        story();
    }
}

DriverId Dice::sense(MemberId who, DomainId circle) {
    const std::string about = subject();
    play_.does(who, NoteTension{"Something about " + about, circle});
    const TensionId tension = play_.now().tensions.last();
    if (chance(10)) return {};
    DriverText text;
    text.title = "About " + about;
    text.situation = "Since last month " + about + " " + observations[below(observations.size())] +
                     ", as " + std::to_string(2 + below(40)) + " of us have noticed.";
    text.effect = "Members wait " + std::to_string(1 + below(30)) + " days.";
    text.need = "We need somebody to see to " + about + ".";
    text.impact = "Nobody waits.";
    play_.does(who, DescribeSituation{tension, text});
    play_.does(who, QualifyTension{tension, IsDriver::yes, {Benefit::less_waste}, std::nullopt});
    play_.does(who, AssignTension{tension, WhoseDomain::pass_on, circle, std::nullopt});
    return play_.now().drivers.last();
}

ProposalContent Dice::content(MemberId responsible) {
    ProposalContent content;
    const std::string about = subject();
    content.title = "Who looks after " + about;
    content.text = "Two of us look after " + about + " every " + std::to_string(2 + below(9)) +
                   " weeks and tell the others what they found.";
    content.responsibilities = {{responsible, std::nullopt, "keeps the list"}};
    content.evaluation_criteria = {"Nobody has waited longer than a week."};
    content.review_every_months = static_cast<std::int32_t>(1 + below(24));
    content.affected.only_us = true;
    return content;
}

/// One objection is raised, tested and met by a change of the text.
void Dice::object(Meeting& meeting, const ProposalContent& text) {
    const auto deciders = meeting.deciders();
    const MemberId objector = deciders.back();
    meeting.answer(Stance::none, {objector});
    meeting.say(objector, Stance::possible_objection, "It costs too much time.");
    meeting.facilitator_does(ChooseArgument{meeting.id(), objector, false});
    play_.does(objector, PresentArgument{meeting.id(),
                                         {"It takes an hour a week.", "We have half an hour."},
                                         "It keeps us from our other work.",
                                         {Aspect::side_effects}});
    meeting.facilitator_does(OpenArgumentCheck{meeting.id()});
    for (const MemberId member : deciders)
        if (member != objector) meeting.say(member, Stance::none, "");
    AmendmentText amendment;
    amendment.text = "Half an hour is enough.";
    amendment.content = text;
    amendment.content->text += " Half an hour is enough.";
    play_.does(objector, SuggestAmendment{meeting.id(), amendment});
    meeting.facilitator_does(OpenAmendmentCheck{meeting.id(), AmendmentId{1}});
    meeting.answer(Stance::none);
}

void Dice::propose(DriverId driver, DomainId circle) {
    const MemberId author = people_of(circle)[below(people_of(circle).size())];
    const ProposalContent text = content(author);
    play_.does(author, DraftProposal{driver, std::nullopt, {}, text});
    const ProposalId proposal = play_.now().proposals.last();
    if (chance(5)) return;
    play_.does(author, ShareProposal{proposal});
    if (chance(5)) return;
    Meeting meeting{play_, proposal, author};
    if (chance(3)) return;
    meeting.up_to_check();
    if (chance(20)) object(meeting, text);
    if (chance(5)) return;
    meeting.answer(Stance::none);
    meeting.enter(Step::celebrate);
}

void Dice::story() {
    const DomainId circle = circles_[below(circles_.size())];
    const auto people = people_of(circle);
    const DriverId driver = sense(people[below(people.size())], circle);
    if (!driver || chance(10)) return;
    play_.does(people.front(), ConfirmDriver{driver});
    if (chance(10)) return;
    play_.does(people.front(), PrioritizeDriver{driver, 0, std::nullopt, std::nullopt});
    if (chance(10)) return;
    propose(driver, circle);
}

}  // namespace

Result<std::uint64_t> fill_at_random(const Data& data, std::uint64_t entries, std::uint64_t seed,
                                     Instant now) {
    auto play = Play::begin(data, "cherry-yard");
    if (!play) return play.error();
    Dice dice{*play, entries, seed, now};
    dice.found();
    dice.live();
    if (const auto done = play->finish(); !done) return done.error();
    return play->now().position;
}

}  // namespace kring::cli
