package org.habeas.advocacy.sanctionslist;

import java.io.InputStream;
import java.util.function.Consumer;

/** In which form a list comes. */
enum ListFormat {
    /** SDN.CSV of the US Office of Foreign Assets Control. */
    OFAC_SDN,
    /** The consolidated financial sanctions file of the European Union, XML 1.1. */
    EU_FSF,
    /** A header and name, aliases, listed_on, programme, reference. */
    SIMPLE_CSV,
    /** The same fields, one JSON object a line. */
    SIMPLE_NDJSON;

    /**
     * Hands over each person of the list as it is read.
     *
     * @throws org.habeas.platform.problem.Refusal if the file is not of this form, with the line
     */
    void read(InputStream file, Consumer<ListEntry> to) {
        switch (this) {
            case OFAC_SDN -> OfacSdn.read(file, to);
            case EU_FSF -> EuFsf.read(file, to);
            case SIMPLE_CSV -> SimpleList.readCsv(file, to);
            case SIMPLE_NDJSON -> SimpleList.readNdjson(file, to);
        }
    }
}
