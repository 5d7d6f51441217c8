#include "cli/commands.hpp"

#include <gtest/gtest.h>

#include "app/loaded.hpp"
#include "cli/acting.hpp"
#include "cli/data.hpp"
#include "cli/demo/demo.hpp"
#include "fixtures.hpp"
#include "kernel/agreement/agreement.hpp"
#include "kernel/consent/process.hpp"
#include "kernel/domain/governance.hpp"

namespace kring::cli {
namespace {

struct Commands : ::testing::Test {
    [[nodiscard]] Organization state(const std::string& organization) const {
        const auto data = read_data(path);
        const auto loaded = load(organization, *data->store, *data->snapshots);
        return loaded ? (*loaded)->pending : Organization{};
    }
    [[nodiscard]] std::string only_organization() const {
        const auto organizations = read_data(path)->store->organizations();
        return organizations && organizations->size() == 1 ? organizations->front() : "";
    }
    Exit imported(const std::string& fixture, std::optional<std::string> organization = {}) {
        ImportStructureAsked asked{path, fixture_path(fixture).string(), organization, {}, "Fay"};
        if (!organization) asked.new_name = "Cherry Yard";
        return import_structure(asked, said.console());
    }
    Folder folder;
    Said said;
    std::string path = folder.file("kring.sqlite");
};

TEST_F(Commands, ImportAStructureIntoANewOrganization) {
    ASSERT_EQ(imported("small"), Exit::done) << said.err.str();
    const std::string id = only_organization();
    EXPECT_EQ(state(id).domains.size(), 4u);
    EXPECT_EQ(state(id).domains.find(DomainId{2})->delegatees.size(), 2u);
    const auto names = read_data(path)->accounts->names_in(id);
    ASSERT_TRUE(names);
    ASSERT_EQ(names->size(), 4u);
    EXPECT_EQ((*names)[0].name, "Fay");
    EXPECT_EQ((*names)[1].name, "Ada");
    EXPECT_EQ((*names)[1].member, MemberId{2});
    EXPECT_EQ((*names)[3].name, "Cleo");
    ASSERT_EQ(imported("small", id), Exit::done) << "the same once more beside it";
    EXPECT_EQ(state(id).members.size(), 7u);
    EXPECT_EQ(read_data(path)->accounts->names_in(id)->back().member, MemberId{7});
}

TEST_F(Commands, ImportNothingWhereOneRowIsWrong) {
    EXPECT_EQ(imported("wrong"), Exit::refused);
    EXPECT_NE(said.err.str().find("domains.csv:4: import.within_is_unknown"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(path)) << "not even a file";
    EXPECT_EQ(imported("nowhere"), Exit::not_opened);
}

TEST_F(Commands, ImportNothingThatTheOrganizationRefuses) {
    ImportStructureAsked asked{path, fixture_path("small").string(), {}, "Yard", "Fay"};
    asked.new_name = std::string(1000, 'x');
    EXPECT_EQ(import_structure(asked, said.console()), Exit::refused);
    EXPECT_FALSE(std::filesystem::exists(path)) << "not even a file";
}

TEST_F(Commands, ImportThePurposeOfTheOrganizationItself) {
    const auto fixture = folder.path / "purpose";
    std::filesystem::create_directory(fixture);
    const auto write = [&](const std::string& purpose) {
        std::ofstream{fixture / "domains.csv"}
            << "domain,name,kind,purpose\nyard,Yard,organization," << purpose
            << "\ngarden,Garden,circle,\n";
    };
    ImportStructureAsked asked{path, fixture.string(), {}, "Yard", "Fay"};
    write("Trees for all");
    ASSERT_EQ(import_structure(asked, said.console()), Exit::done) << said.err.str();
    const std::string id = only_organization();
    const auto purpose = [&] {
        return state(id).domains.find(overall_domain)->description.purpose->requirement;
    };
    EXPECT_EQ(purpose(), "Trees for all");
    asked.organization = id;
    asked.new_name.reset();
    EXPECT_EQ(import_structure(asked, said.console()), Exit::done) << "the same";
    write("Plums");
    EXPECT_EQ(import_structure(asked, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("domains.csv:2, purpose: import.overall_has_purpose"),
              std::string::npos)
        << said.err.str();
    EXPECT_EQ(purpose(), "Trees for all");
    EXPECT_EQ(verify_data({path, {}, {}}, said.console()), Exit::done);
}

TEST_F(Commands, LetAMemberSignIn) {
    ASSERT_EQ(imported("small"), Exit::done);
    const std::string id = only_organization();
    AddMemberAsked asked{path, id, "Fay", "fay@example.org"};
    asked.member = founder;
    std::istringstream none;
    ASSERT_EQ(add_member(asked, none, said.console()), Exit::done)
        << "she takes part, and cannot sign in yet";
    asked.with_password = true;
    std::istringstream too_short{"short\n"};
    EXPECT_EQ(add_member(asked, too_short, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("password.too_short"), std::string::npos);
    std::istringstream password{"plum jam in the cellar\n"};
    ASSERT_EQ(add_member(asked, password, said.console()), Exit::done) << said.err.str();
    asked.member = MemberId{2};
    asked.email = "ada@example.org";
    std::istringstream another{"plum jam in the cellar\n"};
    ASSERT_EQ(add_member(asked, another, said.console()), Exit::done) << said.err.str();
    EXPECT_EQ(add_member(asked, none, said.console()), Exit::refused) << "she is in";
    EXPECT_EQ(state(id).members.find(MemberId{2})->status, MemberStatus::active);
    said.out.str("");
    ASSERT_EQ(list_members({path, id}, said.console()), Exit::done);
    EXPECT_EQ(said.out.str(),
              "1     active    account   Fay\n"
              "2     active    account   Fay\n"
              "3     invited   -         Ben, the younger\n"
              "4     invited   -         Cleo\n");
    EXPECT_TRUE((*read_data(path)->accounts->identity_by_email("ada@example.org")).has_value());
}

TEST_F(Commands, InviteSomebodyNew) {
    ASSERT_EQ(imported("small"), Exit::done);
    const std::string id = only_organization();
    std::istringstream none;
    ASSERT_EQ(add_member({path, id, "Gus", "gus@example.org", "https://kring.example"}, none,
                         said.console()),
              Exit::done);
    EXPECT_NE(said.out.str().find("https://kring.example/invitation#"), std::string::npos);
    EXPECT_EQ(state(id).members.find(MemberId{5})->status, MemberStatus::invited);
    AddMemberAsked again{path, id, "Gus", "GUS@example.org"};
    EXPECT_EQ(add_member(again, none, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("invitation.is_open"), std::string::npos);
    EXPECT_EQ(state(id).members.size(), 5u);
    again.member = MemberId{5};
    EXPECT_EQ(add_member(again, none, said.console()), Exit::done) << "a new link";
    again.with_password = true;
    std::istringstream password{"plum jam in the cellar\n"};
    ASSERT_EQ(add_member(again, password, said.console()), Exit::done);
    EXPECT_EQ(add_member({path, id, "Gus", "gus@example.org"}, none, said.console()),
              Exit::refused);
    EXPECT_NE(said.err.str().find("membership.exists"), std::string::npos);
}

TEST_F(Commands, ExportIntoAFolderOfItsOwn) {
    ASSERT_EQ(imported("small"), Exit::done);
    const std::string id = only_organization();
    const ExportAsked asked{path, id, folder.file("out"), true};
    const auto stale = folder.path / "out/domains/0002-an-earlier-name.md";
    const auto own = folder.path / "out/domains/2027-03-01-notes.md";
    std::filesystem::create_directories(own.parent_path());
    std::ofstream{own} << "Mine.";
    EXPECT_EQ(export_organization(asked, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("export.folder_in_use"), std::string::npos);
    EXPECT_FALSE(std::filesystem::exists(folder.path / "out/README.md"));
    std::filesystem::remove(own);
    std::filesystem::remove(own.parent_path());
    ASSERT_EQ(export_organization(asked, said.console()), Exit::done) << said.err.str();
    std::ofstream{stale} << "Long ago.";
    std::ofstream{own} << "Mine.";
    ASSERT_EQ(export_organization(asked, said.console()), Exit::done) << said.err.str();
    EXPECT_FALSE(std::filesystem::exists(stale));
    EXPECT_TRUE(std::filesystem::exists(own));
}

TEST_F(Commands, VerifyAgainstAnExportOfTheSameOrganizationOnly) {
    ASSERT_EQ(imported("small"), Exit::done);
    const std::string first = only_organization();
    const auto lines = folder.file("first.jsonl");
    ASSERT_EQ(export_organization({path, first, lines}, said.console()), Exit::done);
    ASSERT_EQ(imported("small"), Exit::done);
    const auto both = *read_data(path)->store->organizations();
    const std::string second = both[both[0] == first ? 1 : 0];
    EXPECT_EQ(verify_data({path, first, lines}, said.console()), Exit::done) << said.err.str();
    EXPECT_EQ(verify_data({path, second, lines}, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("export.is_of_another"), std::string::npos);
    path = folder.file("other.sqlite");
    ASSERT_EQ(imported("small"), Exit::done);
    EXPECT_EQ(verify_data({path, {}, lines}, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("organization.not_in_data"), std::string::npos);
}

TEST_F(Commands, EraseWhoHasLeft) {
    ASSERT_EQ(imported("small"), Exit::done);
    const std::string id = only_organization();
    std::istringstream password{"plum jam in the cellar\n"};
    AddMemberAsked added{path, id, "Fay", "fay@example.org"};
    added.member = MemberId{2};
    added.with_password = true;
    ASSERT_EQ(add_member(added, password, said.console()), Exit::done) << said.err.str();
    EraseMemberAsked asked{path, id, MemberId{2}, "fay@example.org"};
    EXPECT_EQ(erase_member(asked, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("member.takes_part_still"), std::string::npos);
    {
        const auto data = open_existing_data(path);
        const SystemClock clock;
        Acting acting{*data, clock};
        ASSERT_TRUE(acting.perform(id, MemberId{2}, EndMembership{MemberId{2}, ""}));
    }
    asked.email = "nobody@example.org";
    EXPECT_EQ(erase_member(asked, said.console()), Exit::refused);
    EXPECT_NE(said.err.str().find("identity.not_found"), std::string::npos);
    asked.email = "fay@example.org";
    ASSERT_EQ(erase_member(asked, said.console()), Exit::done) << said.err.str();
    const auto data = read_data(path);
    EXPECT_FALSE((*data->accounts->identity_by_email("fay@example.org")).has_value());
    const auto names = data->accounts->names_in(id);
    for (const auto& name : *names)
        EXPECT_TRUE(name.member != MemberId{2} || name.name.empty()) << name.name;
    EXPECT_EQ(verify_data({path, {}, {}}, said.console()), Exit::done);
}

TEST_F(Commands, RefuseWhatIsNotThere) {
    std::istringstream none;
    EXPECT_EQ(add_member({path, "nobody", "Gus", "gus@example.org"}, none, said.console()),
              Exit::not_opened);
    EXPECT_EQ(verify_data({path, {}, {}}, said.console()), Exit::not_opened);
    EXPECT_FALSE(std::filesystem::exists(path));
    ASSERT_EQ(imported("small"), Exit::done);
    EXPECT_EQ(verify_data({path, "nobody", {}}, said.console()), Exit::refused);
    EXPECT_EQ(export_organization({path, "nobody", folder.file("x")}, said.console()),
              Exit::refused);
}

TEST_F(Commands, ShowADemonstrationThatUsesTheWholeMethod) {
    ASSERT_EQ(demo({path}, said.console()), Exit::done) << said.err.str();
    const Organization shown = state(std::string{demo_organization});
    EXPECT_EQ(shown.members.size(), 6u);
    EXPECT_EQ(shown.agreements.size(), 3u);
    EXPECT_EQ(shown.agreements.find(AgreementId{1})->versions.size(), 2u);
    EXPECT_FALSE(shown.running_processes.empty());
    std::vector<bool> seen(static_cast<std::size_t>(DriverStage::discarded) + 1);
    shown.drivers.for_each([&](DriverId, const Driver& driver) {
        seen[static_cast<std::size_t>(driver.stage)] = true;
    });
    for (const auto stage :
         {DriverStage::in_inbox, DriverStage::confirmed, DriverStage::prioritized,
          DriverStage::determining, DriverStage::requirement_accepted, DriverStage::decided,
          DriverStage::acted, DriverStage::closed, DriverStage::discarded})
        EXPECT_TRUE(seen[static_cast<std::size_t>(stage)]) << static_cast<int>(stage);
    EXPECT_EQ(verify_data({path, {}, {}}, said.console()), Exit::done);
    EXPECT_EQ(demo({path}, said.console()), Exit::refused) << "it is not empty any more";
    const ExportAsked asked{path, std::string{demo_organization}, folder.file("out"), true};
    ASSERT_EQ(export_organization(asked, said.console()), Exit::done) << said.err.str();
    EXPECT_TRUE(std::filesystem::exists(folder.file("out/duinwater.jsonl")));
    EXPECT_GT(std::distance(std::filesystem::recursive_directory_iterator{folder.path / "out"},
                            std::filesystem::recursive_directory_iterator{}),
              10);
}

}  // namespace
}  // namespace kring::cli
