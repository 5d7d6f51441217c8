#include "views/search_document.hpp"

#include "json/types.hpp"
#include "views/secrecy.hpp"

namespace kring {
namespace {

/// Collects texts, each on its own line.
class Body {
public:
    Body& add(const std::string& text) {
        if (text.empty()) return *this;
        if (!text_.empty()) text_ += '\n';
        text_ += text;
        return *this;
    }
    Body& add(const std::optional<std::string>& text) { return text ? add(*text) : *this; }
    Body& add(const std::vector<std::string>& texts) {
        for (const auto& text : texts) add(text);
        return *this;
    }
    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    std::string text_;
};

void add_content(Body& body, const ProposalContent& content) {
    body.add(content.text).add(content.rationale).add(content.intended_outcome);
    for (const Assignment& assignment : content.responsibilities) body.add(assignment.what);
    body.add(content.deliverables).add(content.evaluation_criteria);
}

/// Every text that a part of a description holds, in the order of the aspects.
template <class Part>
void add_texts(Body& body, const Part& part) {
    if constexpr (json::Text<Part>) {
        body.add(part);
    } else if constexpr (json::Optional<Part>) {
        if (part) add_texts(body, *part);
    } else if constexpr (json::List<Part>) {
        for (const auto& one : part) add_texts(body, one);
    } else if constexpr (json::Structure<Part>) {
        for_each_member(part, [&](auto, const auto& member) { add_texts(body, member); });
    }
}

SearchDocument document_of(const Organization&, const Domain& domain) {
    Body body;
    add_texts(body, domain.description);
    return {"domain", domain.id.number, domain.id.number, domain.name, std::move(body).text()};
}

SearchDocument document_of(const Organization& organization, const Driver& driver) {
    Body body;
    const auto& text = driver.text;
    body.add(text.situation).add(text.effect).add(text.relevance).add(text.need).add(text.impact);
    for (const RequirementId id : driver.requirements) {
        const Requirement& requirement = *organization.requirements.find(id);
        if (requirement.embedded) continue;
        body.add(requirement.text).add(requirement.anticipated_impact).add(requirement.rationale);
    }
    for (const DriverQuestion& question : driver.questions)
        body.add(question.question).add(question.answer);
    body.add(driver.outcome);
    return {"driver", driver.id.number, driver.domain.number, text.title, std::move(body).text()};
}

SearchDocument document_of(const Organization&, const Proposal& proposal) {
    Body body;
    add_content(body, proposal.content());
    body.add(proposal.reason);
    return {"proposal", proposal.id.number, proposal.domain.number, proposal.content().title,
            std::move(body).text()};
}

SearchDocument document_of(const Organization& organization, const ConsentProcess& process) {
    const ConsentProcess shown = as_seen_by(process, nobody);
    Body body;
    for (const Concern& concern : shown.concerns) body.add(concern.text).add(concern.watch_for);
    for (const Argument& argument : shown.arguments) {
        for (const ArgumentRevision& revision : argument.revisions) {
            for (const Premise& premise : revision.premises) body.add(premise.text);
            body.add(revision.conclusion);
        }
        body.add(argument.reason);
    }
    for (const Amendment& amendment : shown.amendments) body.add(amendment.current().text);
    for (const Question& question : shown.questions) body.add(question.text).add(question.answers);
    const auto& title = organization.proposals.find(process.proposal)->content().title;
    return {"process", process.id.number, process.domain.number, title, std::move(body).text()};
}

SearchDocument document_of(const Organization&, const Agreement& agreement) {
    Body body;
    for (auto version = agreement.versions.rbegin(); version != agreement.versions.rend();
         ++version) {
        const auto& content = version->content;
        if (content.title != agreement.current().content.title) body.add(content.title);
        add_content(body, content);
        body.add(version->driver_summary).add(version->changed_because);
    }
    for (const Concern& concern : agreement.concerns) body.add(concern.text).add(concern.watch_for);
    body.add(agreement.dropped_because);
    return {"agreement", agreement.id.number, agreement.domain.number,
            agreement.current().content.title, std::move(body).text()};
}

/// Adds the document of the record that an entry's first member names, if it has one.
struct Toucher {
    const Organization& organization;
    std::vector<SearchDocument>& documents;

    void operator()(DomainId id) const { add(organization.domains.find(id)); }
    void operator()(DriverId id) const { add(organization.drivers.find(id)); }
    void operator()(RequirementId id) const {
        if (const auto* requirement = organization.requirements.find(id))
            add(organization.drivers.find(requirement->driver));
    }
    void operator()(ProposalId id) const {
        const Proposal* proposal = organization.proposals.find(id);
        if (proposal && may_see(organization, *proposal, nobody)) add(proposal);
    }
    void operator()(ProcessId id) const {
        const ConsentProcess* process = organization.processes.find(id);
        add(process);
        if (process) add(organization.agreements.find(process->agreement));
    }
    void operator()(AgreementId id) const { add(organization.agreements.find(id)); }
    void operator()(const auto&) const {}

    void add(const auto* record) const {
        if (record) documents.push_back(document_of(organization, *record));
    }
};

/// The words of a stance are in no document before its check is revealed, which is an entry of its
/// own; brief responses, steps and holds have no words that are searched.
bool says_something(const Fact& fact) {
    return !std::holds_alternative<ProposalUnderstood>(fact) &&
           !std::holds_alternative<BriefResponseGiven>(fact) &&
           !std::holds_alternative<StepEntered>(fact) &&
           !std::holds_alternative<StepExtended>(fact) &&
           !std::holds_alternative<FacilitatorChanged>(fact);
}

}  // namespace

std::vector<SearchDocument> documents_touched_by(const Organization& after, const Entry& entry) {
    std::vector<SearchDocument> documents;
    if (!says_something(entry.fact)) return documents;
    const Toucher toucher{after, documents};
    std::visit(
        [&](const auto& fact) {
            bool is_first = true;
            for_each_member(fact, [&](std::string_view, const auto& member) {
                if (is_first) toucher(member);
                is_first = false;
            });
        },
        entry.fact);
    return documents;
}

void for_each_document(const Organization& organization,
                       const std::function<void(SearchDocument)>& visit) {
    const auto visit_all = [&](const auto& table) {
        table.for_each([&](auto, const auto& record) { visit(document_of(organization, record)); });
    };
    visit_all(organization.domains);
    visit_all(organization.drivers);
    organization.proposals.for_each([&](ProposalId, const Proposal& proposal) {
        if (may_see(organization, proposal, nobody)) visit(document_of(organization, proposal));
    });
    visit_all(organization.processes);
    visit_all(organization.agreements);
}

}  // namespace kring
