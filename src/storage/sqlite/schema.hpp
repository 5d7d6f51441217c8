#pragma once

#include <array>

namespace kring::sqlite {

/// The steps that lead from an empty file to the present schema. A step that has been released is
/// never changed; new ones follow at the end.
inline constexpr std::array logbook_schema{
    "create table entry ("
    " organization text not null, position integer not null check (position > 0),"
    " at integer not null, body text not null,"
    " seal blob not null check (length(seal) = 32),"
    " primary key (organization, position)) strict, without rowid;"

    "create trigger entry_is_never_changed before update on entry"
    " begin select raise(abort, 'entries are never changed'); end;"

    "create trigger entry_is_never_deleted before delete on entry"
    " begin select raise(abort, 'entries are never deleted'); end;"

    "create table head ("
    " organization text primary key, position integer not null, seal blob not null"
    ") strict, without rowid;"

    "create table receipt ("
    " organization text not null, key text not null, at integer not null,"
    " request_digest blob not null, answer text not null,"
    " primary key (organization, key)) strict, without rowid;"
    "create index receipt_by_moment on receipt (at);"

    "create table snapshot ("
    " organization text primary key, shape integer not null, position integer not null,"
    " seal blob not null, bytes blob not null) strict;",

    // Of entries whose body is withheld from this copy, the digest of it.
    "alter table entry add column withheld blob"
    " check (withheld is null or (length(withheld) = 32 and body = ''));",

    // What is derived from the logbooks went into a file of its own.
    "drop table snapshot;"
    "drop table if exists search_text;"
    "drop table if exists search_document;"
    "drop table if exists search_followed;"
    "delete from schema_part where name = 'search';",
};

/// Of the file beside it, for what is made from the logbooks.
inline constexpr std::array derived_schema{
    "create table snapshot ("
    " organization text primary key, shape integer not null, position integer not null,"
    " seal blob not null, bytes blob not null) strict;"

    "create table search_document ("
    " id integer primary key, organization text not null, noun text not null,"
    " number integer not null, domain integer not null,"
    " unique (organization, noun, number)) strict;"

    "create virtual table search_text using fts5 ("
    " organization, title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');"

    "create table search_followed ("
    " organization text primary key, position integer not null, seal blob not null"
    ") strict, without rowid;",

    // Descriptions of domains are searched whole: everything is followed anew.
    "delete from search_text;"
    "delete from search_document;"
    "delete from search_followed;",
};

}  // namespace kring::sqlite
