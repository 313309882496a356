package org.habeas.advocacy.recipient;

import java.util.UUID;

/** An office, or how it is reached, is shown otherwise now; in the transaction of the change. */
public record RecipientChanged(UUID recipientId) {}
