#pragma once

#include "kernel/entry.hpp"
#include "kernel/organization.hpp"
#include "views/reader.hpp"

namespace kring {

/// The nouns that entries and search results point to.
enum class Noun {
    organization,
    member,
    domain,
    tension,
    driver,
    requirement,
    backlog_item,
    follow_up,
    proposal,
    process,
    agreement,
    review
};
BOOST_DESCRIBE_ENUM(Noun, organization, member, domain, tension, driver, requirement, backlog_item,
                    follow_up, proposal, process, agreement, review)

/// What an entry is about, in the organization as it is now.
struct EntrySubject {
    Noun noun = Noun::organization;
    std::uint32_t number = 0;
    std::optional<DomainId> domain;
    std::string title;  ///< empty where there are no words for it, as with members
};

/// An entry as a reader sees it. Withheld ones keep their place and time only.
struct EntryView {
    std::uint64_t position = 0;
    Instant at;
    std::optional<MemberId> by;  ///< none: the clock, or withheld
    std::string kind;
    std::optional<Fact> data;
    std::optional<DomainId> domain;
    std::optional<std::string> title;
    std::optional<Noun> noun;
    std::optional<std::uint32_t> number;
    std::optional<std::string> rests_on;  ///< title of the agreement that somebody acted on
};
BOOST_DESCRIBE_STRUCT(EntryView, (),
                      (position, at, by, kind, data, domain, title, noun, number, rests_on))

/// `kind` is a whole kind, or its part before the dot; days are whole days, both included.
struct EntryFilter {
    std::optional<std::string> kind;
    std::optional<MemberId> by;
    std::optional<DomainId> domain;
    std::optional<Date> from, to;
};
BOOST_DESCRIBE_STRUCT(EntryFilter, (), (kind, by, domain, from, to))

[[nodiscard]] EntryView entry_view(const Organization&, const Entry&, const Reader&);
/// Judged by what the reader sees, so that a filter finds nothing out.
[[nodiscard]] bool matches(const EntryFilter&, const EntryView&);
/// A tension's subject has words too: for readers who may read the entry.
[[nodiscard]] EntrySubject subject_of(const Organization&, const Fact&);

}  // namespace kring
