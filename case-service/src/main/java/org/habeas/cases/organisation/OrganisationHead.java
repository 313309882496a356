package org.habeas.cases.organisation;

import java.util.UUID;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** What an organisation is, and where. */
record OrganisationHead(
        OrganisationType type, @Nullable @State String state, @Nullable UUID parentId) {}
