#include <gtest/gtest.h>

#include "app/loaded.hpp"
#include "cli/acting.hpp"
#include "cli/commands.hpp"
#include "cli/data.hpp"
#include "cli/demo/demo.hpp"
#include "cli/exported.hpp"
#include "fixtures.hpp"
#include "logbook/codec.hpp"
#include "logbook/seal.hpp"
#include "logbook/snapshot.hpp"
#include "logbook/verify.hpp"

namespace kring::cli {
namespace {

constexpr std::uint64_t entries = 600;
const std::string organization = "cherry-yard";
const Instant now{1'800'000'000'000};

/// A data file with an organization made up by chance.
class RoundTrip : public ::testing::Test {
protected:
    RoundTrip() {
        const auto data = open_data(path);
        if (!data || !fill_at_random(*data, entries, 7, now)) ADD_FAILURE() << "not filled";
    }
    Exit exported(const std::string& to, bool with_private) {
        return export_organization({path, organization, to, false, with_private, false},
                                   said.console());
    }
    static std::string state(const std::string& data_path) {
        const auto data = read_data(data_path);
        const auto loaded = load(organization, *data->store, *data->snapshots);
        return loaded ? write_snapshot((*loaded)->pending) : "";
    }
    /// The state of all entries but the private ones.
    static std::string state_without_private(const std::string& data_path) {
        const auto data = read_data(data_path);
        const auto records = data->store->read(organization, 1, 2 * entries);
        Organization folded;
        for (const Record& record : *records) {
            auto entry = decode_entry(record);
            if (is_private(entry->fact)) *entry = {record.position, record.at, {}, Withheld{}};
            evolve(folded, *entry);
        }
        return write_snapshot(folded);
    }

    Folder folder;
    Said said;
    std::string path = folder.file("kring.sqlite");
    std::string lines = folder.file("yard.jsonl");
    std::string other = folder.file("other.sqlite");
};

TEST_F(RoundTrip, BringsBackTheSameOrganization) {
    ASSERT_EQ(exported(lines, true), Exit::done);
    ASSERT_EQ(import_logbook(other, lines, said.console()), Exit::done) << said.err.str();
    EXPECT_EQ(state(other), state(path));
    EXPECT_NE(state(path), "");
    EXPECT_EQ(verify_data({other, organization, lines}, said.console()), Exit::done);
    const auto one = read_data(path), two = read_data(other);
    EXPECT_EQ(*one->store->head(organization), *two->store->head(organization));
    EXPECT_EQ(import_logbook(other, lines, said.console()), Exit::refused) << "it is there already";
    EXPECT_NE(said.err.str().find("import.organization_is_here"), std::string::npos);
}

TEST_F(RoundTrip, BringsBackAnExportWithoutPrivateEntriesAsFarAsItGoes) {
    ASSERT_EQ(exported(lines, false), Exit::done);
    EXPECT_EQ(text_of(lines).find("Something about"), std::string::npos) << "P-TRANS-7";
    EXPECT_EQ(verify_export(lines, said.console()), Exit::done) << said.err.str();
    EXPECT_EQ(verify_data({path, {}, lines}, said.console()), Exit::done);
    ASSERT_EQ(import_logbook(other, lines, said.console()), Exit::done) << said.err.str();

    EXPECT_EQ(verify_data({other, organization, lines}, said.console()), Exit::done);
    EXPECT_NE(said.out.str().find("entries are withheld"), std::string::npos);
    EXPECT_EQ(state(other), state_without_private(path));
    const std::string again = folder.file("again.jsonl");
    for (const bool with_private : {false, true}) {
        ASSERT_EQ(export_organization({other, organization, again, false, with_private, false},
                                      said.console()),
                  Exit::done);
        EXPECT_EQ(text_of(again), text_of(lines));
    }
}

TEST_F(RoundTrip, GoesOnAfterWithheldEntries) {
    ASSERT_EQ(exported(lines, false), Exit::done);
    ASSERT_EQ(import_logbook(other, lines, said.console()), Exit::done) << said.err.str();
    const auto data = open_data(other);
    const SystemClock clock;
    Acting acting{*data, clock};
    const auto before = acting.read(organization);
    ASSERT_TRUE(before);
    const auto known = open_data(path);
    const auto original = load(organization, *known->store, *known->snapshots);
    const auto noted = acting.perform(organization, acting_member(**before),
                                      NoteTension{"The gate squeaks.", std::nullopt});
    ASSERT_TRUE(noted) << noted.error().name;
    EXPECT_GT(noted->created->number, (*original)->pending.tensions.last().number)
        << "a withheld tension keeps its number";
    const auto second =
        acting.perform(organization, acting_member(**before), NoteTension{"And so does the door."});
    EXPECT_EQ(second->created->number, noted->created->number + 1);
    EXPECT_TRUE(verify(organization, *data->store));
}

TEST_F(RoundTrip, ReadsAndRestoresAFileOfTheFirstLayout) {
    {
        const auto data = open_data(path);
        ASSERT_TRUE(data->database->write([](sqlite::Connection& connection) {
            return connection.execute(
                "alter table entry drop column withheld;"
                "create table snapshot (organization text primary key, bytes blob) strict;"
                "create virtual table search_text using fts5 (body);"
                "insert into schema_part (name, steps) values ('search', 1);"
                "update schema_part set steps = 1 where name = 'logbook';");
        }));
    }
    EXPECT_EQ(verify_data({path, organization, {}}, said.console()), Exit::done);
    ASSERT_EQ(restore(path, other, said.console()), Exit::done) << said.err.str();
    EXPECT_TRUE(open_data(other)) << "it is brought up to date";
    EXPECT_EQ(state(other), state(path));
}

TEST_F(RoundTrip, SeesThatAnEntryWasTakenAwayLater) {
    ASSERT_EQ(exported(lines, true), Exit::done);
    const auto head = text_of(lines);
    std::istringstream in{head};
    std::vector<Record> records;
    ASSERT_TRUE(read_export(in, [&](Record record) {
        records.push_back(std::move(record));
        return Result<void>{};
    }));
    Record& victim = records[records.size() / 2];
    victim.withheld = digest_of(victim.body);
    ASSERT_TRUE(open_data(other)->store->append(records));

    EXPECT_EQ(verify_data({other, organization, {}}, said.console()), Exit::done);
    EXPECT_NE(said.out.str().find("1 entries are withheld"), std::string::npos);
    EXPECT_EQ(verify_data({other, organization, lines}, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("logbook.body_missing"), std::string::npos);
}

TEST_F(RoundTrip, NamesTheEntryThatWasAltered) {
    ASSERT_EQ(exported(lines, true), Exit::done);
    std::string text = text_of(lines);
    const auto place = text.find("About the", text.size() / 2);
    ASSERT_NE(place, std::string::npos);
    text[place] = 'B';
    std::ofstream{lines, std::ios::binary} << text;
    const auto line = std::count(text.begin(), text.begin() + static_cast<long>(place), '\n');
    std::istringstream in{text};
    const auto read = read_export(in, [](const auto&) { return Result<void>{}; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().name, "logbook.chain_broken");
    EXPECT_EQ(read.error().details.at(0).text, std::to_string(line));
    EXPECT_EQ(verify_export(lines, said.console()), Exit::refused);
    EXPECT_EQ(import_logbook(other, lines, said.console()), Exit::refused);
    EXPECT_EQ(verify_data({path, {}, lines}, said.console()), Exit::refused);
}

TEST_F(RoundTrip, ComparesTheSnapshotWithTheLogbook) {
    {
        const auto data = open_data(path);
        const auto loaded = load(organization, *data->store, *data->snapshots);
        const Snapshot right{(*loaded)->head, write_snapshot((*loaded)->pending)};
        ASSERT_TRUE(data->snapshots->save(organization, snapshot_shape(), right));
    }
    EXPECT_EQ(verify_data({path, {}, {}}, said.console()), Exit::done) << said.err.str();
    {
        const auto data = open_data(path);
        auto loaded = load(organization, *data->store, *data->snapshots);
        (*loaded)->pending.profile.name = "Plum Yard";
        const Snapshot wrong{(*loaded)->head, write_snapshot((*loaded)->pending)};
        ASSERT_TRUE(data->snapshots->save(organization, snapshot_shape(), wrong));
    }
    EXPECT_EQ(verify_data({path, {}, {}}, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("snapshot.differs"), std::string::npos);
}

TEST_F(RoundTrip, MissesALineThatWasCutOff) {
    ASSERT_EQ(exported(lines, true), Exit::done);
    std::string text = text_of(lines);
    text.resize(text.rfind('\n', text.size() - 2) + 1);
    std::istringstream in{text};
    const auto read = read_export(in, [](const auto&) { return Result<void>{}; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().name, "logbook.tail_missing");
}

TEST_F(RoundTrip, MakesTheSameEntriesFromTheSameSeed) {
    const auto first = open_data(folder.file("first.sqlite"));
    const auto second = open_data(folder.file("second.sqlite"));
    ASSERT_TRUE(fill_at_random(*first, entries, 7, now));
    ASSERT_TRUE(fill_at_random(*second, entries, 8, now));
    const auto made = read_data(path);
    EXPECT_EQ(*first->store->head(organization), *made->store->head(organization));
    EXPECT_NE(*second->store->head(organization), *made->store->head(organization));
}

TEST_F(RoundTrip, RestoresABackupWhereNothingIsYet) {
    const std::string copy = folder.file("copy");
    ASSERT_EQ(backup(path, copy, said.console()), Exit::done) << said.err.str();
    EXPECT_EQ(backup(path, path, said.console()), Exit::refused);
    EXPECT_EQ(restore(copy, path, said.console()), Exit::refused) << "it is there already";
    ASSERT_EQ(restore(copy, other, said.console()), Exit::done) << said.err.str();
    EXPECT_EQ(state(other), state(path));
}

TEST_F(RoundTrip, SaysThatAServerIsUsingTheFile) {
    const auto serving = open_data(path);
    ASSERT_TRUE(serving);
    EXPECT_EQ(verify_data({path, {}, {}}, said.console()), Exit::done) << "reading is welcome";
    EXPECT_EQ(exported(lines, true), Exit::done);
    EXPECT_EQ(demo({path, 0, 1}, said.console()), Exit::not_opened);
    EXPECT_NE(said.err.str().find("storage.in_use"), std::string::npos);
}

}  // namespace
}  // namespace kring::cli
