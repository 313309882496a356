package org.habeas.advocacy.sanctionslist;

import java.time.Instant;

/**
 * What came of reading a list.
 *
 * @param sha256 of the file, in hexadecimal
 * @param persons how many persons it has
 * @param adoptionsSuggested how many entries are newly put before staff as perhaps a target
 * @param liftingsSuggested how many confirmed targets the list has lost
 */
record ListImport(
        String list,
        String sha256,
        int persons,
        int adoptionsSuggested,
        int liftingsSuggested,
        Instant importedAt) {}
