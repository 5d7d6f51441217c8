#include "kernel/consent/change.hpp"
#include "kernel/consent/evolve.hpp"
#include "kernel/consent/guard.hpp"

namespace kring {

void evolve(Organization& organization, const AmendmentSuggested& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        const ArgumentId objection = process.frames.back().argument;
        Amendment amendment;
        amendment.id = fact.amendment;
        amendment.resolves = objection;
        amendment.parent = argument_of(process, objection).amendment;
        if (const Amendment* parent = find_amendment(process, amendment.parent))
            amendment.depth = parent->depth + 1;
        amendment.proposer = place.by;
        amendment.revisions.push_back(fact.suggestion);
        process.amendments.push_back(std::move(amendment));
    });
}

void evolve(Organization& organization, const AmendmentCheckOpened& fact, const Entry& place) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Amendment& amendment = amendment_of(process, fact.amendment);
        amendment.stage = AmendmentStage::checking;
        process.frames.back().amendment = fact.amendment;
        open(process, {Subject::amendment,
                       {},
                       fact.amendment,
                       amendment.revision(),
                       place.at,
                       fact.closes_on,
                       {},
                       false});
    });
}

void evolve(Organization& organization, const AmendmentDropped& fact, const Entry&) {
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        amendment_of(process, fact.amendment).stage = AmendmentStage::dropped;
        Frame& frame = process.frames.back();
        if (frame.amendment == fact.amendment) frame.amendment = {};
    });
}

void evolve(Organization& organization, const AmendmentAgreed& fact, const Entry& place) {
    const auto closes_on =
        window_end(organization, *organization.processes.find(fact.process), date_of(place.at));
    organization.processes.change(fact.process, [&](ConsentProcess& process) {
        Amendment& amendment = amendment_of(process, fact.amendment);
        Argument& objection = argument_of(process, amendment.resolves);
        amendment.stage = AmendmentStage::applied;
        objection.resolution = fact.resolution;
        if (fact.resolution == Resolution::open) {
            process.frames.back().amendment = {};
            return;
        }
        objection.resolved_by = fact.amendment;
        for (Amendment& other : process.amendments)
            if (other.resolves == objection.id && other.stage == AmendmentStage::suggested)
                other.stage = AmendmentStage::replaced;
        ++process.resolved_objections;
        process.frames.pop_back();
        if (!fact.folded) return;
        Amendment& parent = amendment_of(process, amendment.parent);
        parent.revisions.push_back(*fact.folded);
        parent.stage = AmendmentStage::checking;
        open(
            process,
            {Subject::amendment, {}, parent.id, parent.revision(), place.at, closes_on, {}, false});
    });
}

}  // namespace kring
