package org.habeas.extradition.alert;

import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** A State at whose request an alert was made, and whether a source states that or we infer it. */
record Requester(@State String state, @Nullable Basis basis) {}
