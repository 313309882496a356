package org.habeas.local.load;

/** What became of the lines. */
public record LoadReport(int loaded, int alreadyThere, int failed) {

    static final LoadReport NOTHING = new LoadReport(0, 0, 0);

    LoadReport oneLoaded() {
        return new LoadReport(loaded + 1, alreadyThere, failed);
    }

    LoadReport oneAlreadyThere() {
        return new LoadReport(loaded, alreadyThere + 1, failed);
    }

    LoadReport oneFailed() {
        return new LoadReport(loaded, alreadyThere, failed + 1);
    }

    @Override
    public String toString() {
        return "%d loaded, %d already there, %d failed".formatted(loaded, alreadyThere, failed);
    }
}
