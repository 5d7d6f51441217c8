#include <algorithm>

#include "http/access.hpp"
#include "http/plain_route.hpp"
#include "http/routes_of.hpp"
#include "http/session_view.hpp"
#include "kernel/domain/governance.hpp"
#include "views/driver.hpp"

namespace kring::http {
namespace {

using commanding::receipt_for;
using commanding::refuse;
constexpr auto below = "/api/v1/organizations/{organization}";

struct InvitationDraft {
    std::string name;
    std::optional<std::string> email;
    std::optional<MemberId> member;
};
BOOST_DESCRIBE_STRUCT(InvitationDraft, (), (name, email, member))

struct Invited {
    std::uint32_t invitation = 0;
    MemberId member;
    std::string token;
};
BOOST_DESCRIBE_STRUCT(Invited, (), (invitation, member, token))

struct InvitationLine {
    std::uint32_t id = 0;
    MemberId member;
    std::string name;
    std::optional<std::string> email;
    Instant created_at, expires_at;
};
BOOST_DESCRIBE_STRUCT(InvitationLine, (), (id, member, name, email, created_at, expires_at))

struct InvitationList {
    std::vector<InvitationLine> items;
    /// Who takes part but cannot sign in here, as after an import; for those who may invite.
    std::vector<MemberId> without_account;
};
BOOST_DESCRIBE_STRUCT(InvitationList, (), (items, without_account))

struct Token {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(Token, (), (token))

struct Preview {
    std::string organization_name, name;
    std::optional<std::string> email;
    Language language = Language::nl;
};
BOOST_DESCRIBE_STRUCT(Preview, (), (organization_name, name, email, language))

struct Acceptance {
    std::string token;
    std::optional<std::string> name, email, password;
};
BOOST_DESCRIBE_STRUCT(Acceptance, (), (token, name, email, password))

struct Accepted {
    std::string organization;
    MemberId member;
};
BOOST_DESCRIBE_STRUCT(Accepted, (), (organization, member))

struct OwnName {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(OwnName, (), (name))

struct PersonDraft {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(PersonDraft, (), (name))

struct StructureDraft {
    std::vector<ImportedDomain> domains;
    std::vector<PersonDraft> people;
    std::vector<ImportedMembership> memberships;
    std::string evidence;
    std::optional<std::string> purpose;  ///< of the overall domain, where it has none yet
    std::optional<AgreementId> agreement;
};
BOOST_DESCRIBE_STRUCT(StructureDraft, (),
                      (domains, people, memberships, evidence, purpose, agreement))

/// Words that are being written: of a driver, of a requirement, or of both.
struct WordsDraft {
    std::optional<DriverText> draft;
    std::optional<std::string> requirement;
};
BOOST_DESCRIBE_STRUCT(WordsDraft, (), (draft, requirement))

std::optional<std::string> if_any(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional{text};
}

void issue(Site& site, const Call& call, const InvitationDraft& asked, MemberId place,
           const net::Respond& respond) {
    const auto issued = site.invitations.issue(
        {call.organization, place, asked.name, asked.email.value_or("")}, call.now);
    if (!issued) return refuse(site, call, issued.error(), respond);
    respond(
        json_reply(Invited{issued->id.number, place, std::string{issued->token.reveal()}}, 201));
}

/// Checked before anything is told about who has which address.
Result<State> state_for_inviting(Site& site, const Call& call) {
    auto state = site.organizations.read(call.organization);
    if (!state) return state;
    if (const auto may = check_governs(**state, overall_domain, call.member); !may)
        return may.error();
    return state;
}

/// Gives the place a link. Whoever asks again with the same key comes here again, when they may no
/// longer invite, or when the place has been taken.
void invite_to(Site& site, const Call& call, const InvitationDraft& asked, MemberId place,
               const net::Respond& respond) {
    const auto state = state_for_inviting(site, call);
    if (!state) return refuse(site, call, state.error(), respond);
    const Member* member = (*state)->members.find(place);
    // Who takes part already may have no account here, as after an import.
    if (!member || member->status == MemberStatus::left) {
        const auto* where = asked.member ? "/member" : "";
        return refuse(site, call, {Kind::refused, "member.not_invited", "", where}, respond);
    }
    issue(site, call, asked, place, respond);
}

void invite(Site& site, Call call, InvitationDraft asked, const net::Respond& respond) {
    if (const auto name = auth::check_name(asked.name); !name)
        return refuse(site, call, name.error().at("/name"), respond);
    if (asked.email) {
        const auto email = auth::normalize_email(*asked.email);
        if (!email) return refuse(site, call, email.error().at("/email"), respond);
        if (const auto state = state_for_inviting(site, call); !state)
            return refuse(site, call, state.error(), respond);
        const auto fine = auth::check_no_member(site.accounts, call.organization, *email);
        if (!fine) return refuse(site, call, fine.error().at("/email"), respond);
    }
    if (asked.member) return invite_to(site, call, asked, *asked.member, respond);
    auto receipt = receipt_for(call);
    if (!receipt) return refuse(site, call, receipt.error(), respond);
    auto shared = std::make_shared<Call>(std::move(call));
    site.organizations.perform(
        {shared->organization, shared->member, InviteMember{}, *std::move(receipt)},
        [&site, shared, asked, respond](const Result<Performed>& performed) {
            if (!performed) return refuse(site, *shared, performed.error(), respond);
            const MemberId place{performed->created->number};
            site.in_background([&site, shared, asked, place, respond] {
                invite_to(site, *shared, asked, place, respond);
            });
        });
}

Result<std::vector<MemberId>> active_without_account(const Site& site, const Call& call,
                                                     const Organization& organization) {
    const auto able = site.accounts.members_of(call.organization);
    if (!able) return able.error();
    std::vector<MemberId> unable;
    organization.members.for_each([&](MemberId id, const Member& member) {
        if (member.status == MemberStatus::active &&
            !std::binary_search(able->begin(), able->end(), id))
            unable.push_back(id);
    });
    return unable;
}

Route invitations_route() {
    Route route;
    route.pattern = std::string{below} + "/invitations";
    route.summary = "Open invitations";
    route.answer_schema = [] { return json::schema<InvitationList>(); };
    route.handle = [](Site& site, const Call& call, const net::Respond& respond) {
        const auto state = site.organizations.read(call.organization);
        if (!state) return refuse(site, call, state.error(), respond);
        const auto open = site.invitations.list(call.organization, call.now);
        if (!open) return refuse(site, call, open.error(), respond);
        // Addresses are for those who may invite: others have no use for them.
        const bool may_invite = !!check_governs(**state, overall_domain, call.member);
        InvitationList list;
        for (const auto& one : *open)
            list.items.push_back({one.id.number, one.member, one.name,
                                  may_invite ? if_any(one.email) : std::nullopt, one.created_at,
                                  one.expires_at});
        if (may_invite) {
            auto unable = active_without_account(site, call, **state);
            if (!unable) return refuse(site, call, unable.error(), respond);
            list.without_account = *std::move(unable);
        }
        respond(json_reply(list));
    };
    return route;
}

Route revocation_route() {
    Route route;
    route.verb = net::Verb::remove;
    route.pattern = std::string{below} + "/invitations/{invitation}";
    route.summary = "Revoke an invitation";
    route.answers = {204};
    route.handle = [](Site& site, const Call& call, const net::Respond& respond) {
        const auto state = site.organizations.read(call.organization);
        if (!state) return refuse(site, call, state.error(), respond);
        if (const auto may = check_governs(**state, overall_domain, call.member); !may)
            return refuse(site, call, may.error(), respond);
        const auto done =
            site.invitations.revoke(call.organization, call.id<auth::InvitationId>("invitation"));
        if (!done) return refuse(site, call, done.error(), respond);
        net::Reply reply;
        reply.status = 204;
        respond(std::move(reply));
    };
    return route;
}

void preview(Site& site, const Call& call, const Token& asked, const net::Respond& respond) {
    const auto invitation = site.invitations.preview(asked.token, call.now);
    if (!invitation) return refuse(site, call, invitation.error(), respond);
    const auto state = site.organizations.read(invitation->organization);
    if (!state) return refuse(site, call, state.error(), respond);
    const auto& profile = (*state)->profile;
    respond(json_reply(
        Preview{profile.name, invitation->name, if_any(invitation->email), profile.language}));
}

/// The place is taken in the accounts first, then in the logbook: a member whom nobody can be would
/// hold up decisions. If the second step fails, it is made up for when the session is shown.
void join(Site& site, const std::shared_ptr<Call>& call, const Acceptance& asked,
          const auth::Person& person, const net::Respond& respond) {
    const auto membership =
        site.invitations.accept(asked.token, person, asked.name.value_or(""), call->now);
    if (!membership) return refuse(site, *call, membership.error(), respond);
    tell_who(*call, *membership);
    net::Reply reply = json_reply(Accepted{membership->organization, membership->member}, 201);
    if (!call->session) {
        const auto signed_in = site.sessions.start(membership->identity, call->now);
        if (!signed_in) return refuse(site, *call, signed_in.error(), respond);
        reply.headers.emplace_back("Set-Cookie", session_cookie(site, signed_in->token.reveal()));
    }
    site.organizations.perform(
        {membership->organization, membership->member, JoinOrganization{}, {}},
        [&site, call, reply, respond](const Result<Performed>& performed) {
            if (!performed && performed.error().kind == Kind::forbidden)
                return refuse(site, *call, performed.error(), respond);
            respond(reply);
        });
}

void accept(Site& site, Call call, Acceptance asked, const net::Respond& respond) {
    const auto shared = std::make_shared<Call>(std::move(call));
    if (shared->session) return join(site, shared, asked, shared->session->identity, respond);
    const auto invitation = site.invitations.preview(asked.token, shared->now);
    if (!invitation) return refuse(site, *shared, invitation.error(), respond);
    if (!asked.email || !asked.password) {
        const auto* missing = asked.email ? "/password" : "/email";
        return refuse(site, *shared, Error{Kind::malformed, "json.missing_field", "", missing},
                      respond);
    }
    // Before anything is looked up or hashed: a link lets in one person, and asks about nobody.
    const auto email = auth::normalize_email(*asked.email);
    if (!email) return refuse(site, *shared, email.error().at("/email"), respond);
    if (const auto fits = auth::check_acceptance(*invitation, *email, shared->now); !fits)
        return refuse(site, *shared, fits.error(), respond);
    auth::SignUp::Newcomer newcomer{asked.name.value_or(invitation->name),
                                    *asked.email,
                                    auth::Secret{std::move(*asked.password)},
                                    shared->language == Language::nl ? "nl" : "en",
                                    "",
                                    shared->request.remote_address,
                                    true};
    site.sign_up.prepare(std::move(newcomer), shared->now,
                         [&site, shared, asked, respond](Result<auth::NewIdentity> person) {
                             if (!person) return refuse(site, *shared, person.error(), respond);
                             join(site, shared, asked, *std::move(person), respond);
                         });
}

void rename(Site& site, const Call& call, const OwnName& asked, const net::Respond& respond) {
    if (call.id<MemberId>("member") != call.member)
        return refuse(site, call, {Kind::forbidden, "member.not_oneself"}, respond);
    if (const auto done = site.directory.set_name(call.organization, call.member, asked.name);
        !done)
        return refuse(site, call, done.error().at("/name"), respond);
    net::Reply reply;
    reply.status = 204;
    respond(std::move(reply));
}

/// Gives people who have no name yet theirs: who asks again does not undo a change of name.
Result<void> name_people(Site& site, const std::string& organization,
                         const std::vector<PersonDraft>& people, MemberId last) {
    const auto known = site.directory.names(organization);
    if (!known) return known.error();
    std::vector<auth::NamedMember> names;
    MemberId member{last.number - static_cast<std::uint32_t>(people.size())};
    for (const auto& person : people) {
        ++member.number;
        if (!known->of(member)) names.push_back({member, person.name});
    }
    return site.directory.set_names(organization, names);
}

void import_structure(Site& site, Call call, StructureDraft asked, const net::Respond& respond) {
    for (std::size_t i = 0; i < asked.people.size(); ++i)
        if (const auto name = auth::check_name(asked.people[i].name); !name)
            return refuse(site, call, name.error().at("/people/" + std::to_string(i) + "/name"),
                          respond);
    auto receipt = receipt_for(call);
    if (!receipt) return refuse(site, call, receipt.error(), respond);
    auto shared = std::make_shared<Call>(std::move(call));
    ImportStructure command{
        std::move(asked.domains),     static_cast<std::int32_t>(asked.people.size()),
        std::move(asked.memberships), std::move(asked.evidence),
        std::move(asked.purpose),     asked.agreement};
    site.organizations.perform(
        {shared->organization, shared->member, std::move(command), *std::move(receipt)},
        [&site, shared, people = std::move(asked.people),
         respond](const Result<Performed>& performed) {
            if (!performed) return refuse(site, *shared, performed.error(), respond);
            const MemberId last{performed->created ? performed->created->number : 0};
            site.in_background(
                [&site, shared, people, last, respond, position = performed->position] {
                    const auto done = name_people(site, shared->organization, people, last);
                    if (!done) return refuse(site, *shared, done.error(), respond);
                    net::Reply reply;
                    reply.status = 201;
                    reply.content_type = "application/json";
                    reply.body = "{\"position\":" + std::to_string(position) + "}";
                    respond(std::move(reply));
                });
        });
}

void show_hints(Site&, const Call&, const WordsDraft& asked, const net::Respond& respond) {
    HintsView view;
    if (asked.draft) view.hints = hints_on(*asked.draft);
    if (asked.requirement)
        for (Hint& hint : hints_on_requirement(*asked.requirement))
            view.hints.push_back(std::move(hint));
    respond(json_reply(view));
}

}  // namespace

std::vector<Route> invitation_routes() {
    const std::string organization = below;
    auto inviting = asking_route<InvitationDraft>(net::Verb::post, organization + "/invitations",
                                                  Access::member, "Invite somebody", invite);
    inviting.repeating = Repeating::by_key;
    inviting.description =
        "The token is told once and not kept. Asking again with the same key invites nobody twice; "
        "it gives a new token, and the one before is void.";
    inviting.answers = {201};
    inviting.answer_schema = [] { return json::schema<Invited>(); };
    auto previewing = asking_route<Token>(net::Verb::post, "/api/v1/invitations/preview",
                                          Access::anybody, "What an invitation is for", preview);
    previewing.answer_schema = [] { return json::schema<Preview>(); };
    auto accepting = asking_route<Acceptance>(net::Verb::post, "/api/v1/invitations/acceptance",
                                              Access::anybody, "Accept an invitation", accept);
    accepting.answers = {201};
    accepting.answer_schema = [] { return json::schema<Accepted>(); };
    auto importing =
        asking_route<StructureDraft>(net::Verb::post, organization + "/imports", Access::member,
                                     "Import a structure", import_structure);
    importing.repeating = Repeating::by_key;
    importing.answers = {201};
    auto hinting =
        asking_route<WordsDraft>(net::Verb::post, organization + "/hints", Access::member,
                                 "Hints on the words of a driver or requirement", show_hints);
    hinting.answer_schema = [] { return json::schema<HintsView>(); };
    auto renaming = asking_route<OwnName>(net::Verb::patch, organization + "/members/{member}/name",
                                          Access::member, "Change my own name", rename);
    renaming.answers = {204};
    return {inviting,           invitations_route(),
            revocation_route(), previewing,
            accepting,          renaming,
            importing,          hinting};
}

}  // namespace kring::http
