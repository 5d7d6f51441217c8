#include "auth/directory.hpp"

#include <latch>
#include <thread>

#include "counting_store.hpp"
#include "stores.hpp"

namespace kring::auth {
namespace {

TEST(Directory, AsksTheStoreOnceForAnOrganization) {
    CountingStore store;
    Directory directory{store};
    ASSERT_TRUE(directory.set_name("lente", MemberId{1}, " Ana "));
    for (int round = 0; round < 100; ++round)
        EXPECT_EQ(*directory.name_of("lente", MemberId{1}), "Ana");
    EXPECT_FALSE(*directory.name_of("lente", MemberId{2}));
    EXPECT_FALSE(*directory.name_of("lente", MemberId{}));
    EXPECT_EQ(store.calls, 1);
}

TEST(Directory, KeepsOrganizationsApart) {
    MemoryAccounts store;
    Directory directory{store};
    ASSERT_TRUE(directory.set_name("lente", MemberId{1}, "Ana"));
    ASSERT_TRUE(directory.set_name("zomer", MemberId{1}, "Bo"));
    EXPECT_EQ(*directory.name_of("lente", MemberId{1}), "Ana");
    EXPECT_EQ(*directory.name_of("zomer", MemberId{1}), "Bo");
}

TEST(Directory, ASnapshotStaysAsItWas) {
    MemoryAccounts store;
    Directory directory{store};
    ASSERT_TRUE(directory.set_name("lente", MemberId{1}, "Ana"));
    const auto before = *directory.names("lente");
    ASSERT_TRUE(directory.set_name("lente", MemberId{1}, "Anna"));
    EXPECT_EQ(before.of(MemberId{1}), "Ana");
    EXPECT_EQ(directory.names("lente")->of(MemberId{1}), "Anna");
}

TEST(Directory, AnErasedPersonHasNoNameAnywhereAnyMore) {
    InSqlite backing;
    Directory directory{*backing.store};
    ASSERT_TRUE(directory.set_name("lente", MemberId{1}, "Zonnebloemke Onvindbaar"));
    ASSERT_TRUE(directory.set_name("lente", MemberId{2}, "Bo"));
    ASSERT_TRUE(*directory.name_of("lente", MemberId{1}));
    ASSERT_TRUE(directory.erase_person("lente", MemberId{1}));
    EXPECT_FALSE(*directory.name_of("lente", MemberId{1}));
    EXPECT_EQ(*directory.name_of("lente", MemberId{2}), "Bo");
    Directory restarted{*backing.store};
    EXPECT_FALSE(*restarted.name_of("lente", MemberId{1}));

    EXPECT_NE(backing.bytes().find("Onvindbaar"), std::string::npos) << "in the log as yet";
    backing.store.reset();
    backing.database.reset();
    EXPECT_EQ(backing.bytes().find("Onvindbaar"), std::string::npos)
        << "erased means erased from the disk";
}

TEST(Directory, TakesThousandsOfNamesAtOnceOrNone) {
    InSqlite backing;
    Directory directory{*backing.store};
    std::vector<NamedMember> people;
    for (std::uint32_t number = 1; number <= 5000; ++number)
        people.push_back({MemberId{number}, "Person " + std::to_string(number)});
    ASSERT_FALSE(*directory.name_of("lente", MemberId{1}));
    ASSERT_TRUE(directory.set_names("lente", people));
    EXPECT_EQ(*directory.name_of("lente", MemberId{5000}), "Person 5000");
    EXPECT_EQ(backing.store->names_in("lente")->size(), 5000u);

    people[0].name = "Another";
    people[3].name = "Broken\nname";
    const auto refused = directory.set_names("lente", people);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().name, "identity.name_unusable");
    EXPECT_EQ(refused.error().where, "/3/name");
    EXPECT_EQ(*directory.name_of("lente", MemberId{1}), "Person 1");
}

TEST(Directory, SaysNothingThatTheStoreDidNotTake) {
    CountingStore store;
    Directory directory{store};
    ASSERT_TRUE(directory.set_name("lente", MemberId{1}, "Ana"));
    ASSERT_TRUE(directory.names("lente"));
    store.is_failing = true;
    EXPECT_EQ(refusal_of(directory.set_name("lente", MemberId{1}, "Anna")), "logbook.disk_full");
    EXPECT_EQ(*directory.name_of("lente", MemberId{1}), "Ana");
}

TEST(Directory, MemoryIsBounded) {
    CountingStore store;
    Directory directory{store, 2};
    for (const char* organization : {"lente", "zomer", "lente", "herfst", "lente"})
        ASSERT_TRUE(directory.names(organization));
    EXPECT_EQ(store.calls, 3) << "lente was used last when herfst came";
    ASSERT_TRUE(directory.names("zomer"));
    EXPECT_EQ(store.calls, 4);
}

TEST(Directory, ManyThreadsReadWhileNamesChange) {
    MemoryAccounts store;
    Directory directory{store};
    std::latch start{4};
    std::vector<std::thread> threads;
    for (int number = 0; number < 3; ++number)
        threads.emplace_back([&] {
            start.arrive_and_wait();
            for (int round = 0; round < 2000; ++round) {
                const auto names = directory.names("lente");
                ASSERT_TRUE(names);
                EXPECT_EQ(names->of(MemberId{1}).value_or("Ana").substr(0, 3), "Ana");
            }
        });
    threads.emplace_back([&] {
        start.arrive_and_wait();
        for (int round = 0; round < 500; ++round) {
            EXPECT_TRUE(directory.set_name("lente", MemberId{1}, "Ana" + std::to_string(round)));
            EXPECT_TRUE(directory.erase_person("lente", MemberId{1}));
        }
    });
    for (auto& thread : threads) thread.join();
    EXPECT_FALSE(*directory.name_of("lente", MemberId{1}));
}

}  // namespace
}  // namespace kring::auth
