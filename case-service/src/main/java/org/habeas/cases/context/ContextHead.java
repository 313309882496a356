package org.habeas.cases.context;

import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about. It names no person.
 *
 * @param state whose system or practice it is
 * @param organisationId the organisation that it concerns, if one
 */
record ContextHead(
        ContextFindingKind findingKind,
        @Nullable @State String state,
        @Nullable UUID organisationId) {}
