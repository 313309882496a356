package org.habeas.cases.casefile;

/** How soon we must act (HURIDOCS micro-thesaurus 46). */
enum CasePriority {
    URGENT("010000000000"),
    HIGH("020000000000"),
    NORMAL("030000000000"),
    LOW("040000000000");

    private final String huridocs;

    CasePriority(String huridocs) {
        this.huridocs = huridocs;
    }

    String huridocs() {
        return huridocs;
    }
}
