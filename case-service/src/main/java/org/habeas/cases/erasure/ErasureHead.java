package org.habeas.cases.erasure;

import java.util.UUID;

/** Whom it is asked to erase. The id is all that is left of the person afterwards. */
record ErasureHead(UUID personId) {}
