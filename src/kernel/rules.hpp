#pragma once

// The rules noun by noun: what follows from each command, and how each fact is folded in. All are
// reached through kernel/decide.hpp.

#include "kernel/backlog/decide.hpp"
#include "kernel/backlog/evolve.hpp"
#include "kernel/domain/decide.hpp"
#include "kernel/domain/evolve.hpp"
#include "kernel/driver/decide.hpp"
#include "kernel/driver/evolve.hpp"
#include "kernel/member/decide.hpp"
#include "kernel/member/evolve.hpp"
#include "kernel/organization/decide.hpp"
#include "kernel/organization/evolve.hpp"
#include "kernel/tension/decide.hpp"
#include "kernel/tension/evolve.hpp"
