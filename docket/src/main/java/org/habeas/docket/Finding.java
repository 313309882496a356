package org.habeas.docket;

import java.util.UUID;

/**
 * What did not fit while folding. Facts reach us late and out of order, so this is told, not
 * refused.
 *
 * @param code {@code step-missing}: the step to the asserted state is not in the table, the state
 *     is taken all the same; {@code does-not-fit}: the state stays as it was
 */
public record Finding(String code, UUID entryId, String from, String act) {}
