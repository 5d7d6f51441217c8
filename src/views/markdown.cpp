#include "views/markdown.hpp"

#include "views/markdown/writer.hpp"

namespace kring {

std::vector<MarkdownFile> logbook_as_markdown(const Organization& organization,
                                              const NameOf& name_of, Language language,
                                              Date today) {
    const markdown::Writer writer{organization, name_of, language, today};
    std::vector<MarkdownFile> files{writer.index()};
    const auto write_all = [&](const auto& records) {
        records.for_each([&](auto, const auto& record) {
            if (writer.shows(record)) files.push_back(writer.file(record));
        });
    };
    write_all(organization.domains);
    write_all(organization.agreements);
    write_all(organization.proposals);
    write_all(organization.drivers);
    write_all(organization.reviews);
    return files;
}

}  // namespace kring
