#pragma once

#include "kernel/consent/given.hpp"
#include "kernel/consent/participants.hpp"
#include "kernel/property/moves.hpp"

namespace kring {

/// Everything that could sensibly be asked now, and some of what could not.
class Menu {
public:
    Menu(const Organization& organization, const Move& move, Date date, unsigned number)
        : organization_(organization), move_(move), today_(date), number_(number) {}

    [[nodiscard]] std::vector<Asked> all();

private:
    void add(MemberId actor, const Command& command, int times = 1);

    // menu_process.cpp: what a consent process asks for next
    void process(const ConsentProcess&);
    void held(const ConsentProcess&);
    void check(const ConsentProcess&, const Check&);
    void test(const ConsentProcess&, const Argument&);
    void waiting(const ConsentProcess&);
    void resolve(const ConsentProcess&, const Frame&);
    void step(const ConsentProcess&);
    void talk(const ConsentProcess&);
    void always(const ConsentProcess&);

    // menu.cpp: what begins, follows from and surrounds them
    void proposal(const Proposal&);
    void agreement(const Agreement&);
    void review(const Review&);
    void driver(const Driver&);
    void asks(const Driver&, MemberId body);
    void backlog();

    // menu_people.cpp: who is there, what they notice, and what they hold
    void tensions();
    void tension(const Tension&);
    void newcomers();
    void what_waits();
    void domains();
    void overlaps();
    void members();

    [[nodiscard]] bool chance(unsigned one_in) const { return move_.how % one_in == 0; }
    [[nodiscard]] MemberId anybody() const { return MemberId{1u + move_.how % 5u}; }
    [[nodiscard]] std::string words() const;
    [[nodiscard]] DomainDescription description() const;
    [[nodiscard]] ProposalContent content() const;
    [[nodiscard]] AmendmentText suggestion() const;
    [[nodiscard]] ProcessForm form() const;
    /// What somebody says that they may act on for all: nothing, or the overall domain's agreement.
    [[nodiscard]] std::optional<AgreementId> mandate() const {
        return chance(3) ? std::nullopt : std::optional{AgreementId{1}};
    }
    [[nodiscard]] Date later() const { return today_ + (move_.more % 40); }

    const Organization& organization_;
    Move move_;
    Date today_;
    unsigned number_;
    std::vector<Asked> dishes_;
};

}  // namespace kring
