#include "views/tension.hpp"

#include <algorithm>
#include <cctype>
#include <set>

#include "kernel/domain/governance.hpp"
#include "views/secrecy.hpp"

namespace kring {
namespace {

constexpr std::size_t shortest_word = 4;
constexpr std::size_t most_suggestions = 5;

using Words = std::set<std::string>;

void add_words(Words& words, std::string_view text) {
    std::string word;
    const auto end_word = [&] {
        if (word.size() >= shortest_word) words.insert(word);
        word.clear();
    };
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || byte >= 0x80)
            word += static_cast<char>(std::tolower(byte));
        else
            end_word();
    }
    end_word();
}

Words words_of(const Tension& tension) {
    Words words;
    add_words(words, tension.text);
    for (const auto& note : tension.notes) add_words(words, note);
    if (!tension.draft) return words;
    add_words(words, tension.draft->title);
    add_words(words, tension.draft->situation);
    add_words(words, tension.draft->effect);
    return words;
}

Words words_of(const Domain& domain) {
    Words words;
    add_words(words, domain.name);
    const auto& description = domain.description;
    if (description.purpose) {
        add_words(words, description.purpose->situation);
        add_words(words, description.purpose->requirement);
    }
    for (const auto& responsibility : description.key_responsibilities)
        add_words(words, responsibility.requirement);
    for (const auto& promised : description.customers_and_deliverables)
        add_words(words, promised.deliverable);
    return words;
}

/// How likely the domain is meant: words in common, and above all the owner's own guess.
int likelihood(const Domain& domain, const Tension& tension, const Words& words) {
    constexpr int guessed = 1000;
    int found = domain.id == tension.domain_guess ? guessed : 0;
    for (const auto& word : words_of(domain)) found += words.contains(word) ? 1 : 0;
    return found;
}

std::string path_of(const Organization& organization, DomainId id) {
    std::string path;
    for (const DomainId around : ancestors(organization, id)) {
        const auto& name = organization.domains.find(around)->name;
        path = path.empty() ? name : name + " › " + path;
    }
    return path;
}

std::vector<SuggestedDomain> suggestions(const Organization& organization, const Tension& tension) {
    const Words words = words_of(tension);
    std::vector<std::pair<int, DomainId>> likely;
    organization.domains.for_each([&](DomainId id, const Domain& domain) {
        if (domain.stage != DomainStage::active) return;
        const bool is_own = is_delegatee(organization, id, tension.owner);
        const int found = likelihood(domain, tension, words);
        if (found > 0 || is_own) likely.emplace_back(-found, id);
    });
    std::sort(likely.begin(), likely.end());
    if (likely.size() > most_suggestions) likely.resize(most_suggestions);
    std::vector<SuggestedDomain> suggested;
    for (const auto& [ignored, id] : likely)
        suggested.push_back({id, organization.domains.find(id)->name, path_of(organization, id)});
    return suggested;
}

}  // namespace

Result<Page<Tension>> tensions_view(const Organization& organization, const PageRequest& request,
                                    const Reader& reader) {
    const Involvement* found = organization.involvements.find(reader.member);
    const auto own = found ? found->tensions : InOrder<TensionNoun>{};
    return newest_first(organization.position, own.last(), request, [&](NthId nth) {
        return std::optional{*organization.tensions.find(*own.find(nth))};
    });
}

Result<TensionView> tension_view(const Organization& organization, TensionId id,
                                 const Reader& reader) {
    const Tension* tension = organization.tensions.find(id);
    if (!tension || !may_see(*tension, reader.member))
        return Error{Kind::not_found, "tension.not_found"};
    const auto hints = tension->draft ? hints_on(*tension->draft) : std::vector<Hint>{};
    return TensionView{*tension, hints, suggestions(organization, *tension)};
}

}  // namespace kring
