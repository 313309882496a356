package org.habeas.extradition.civil;

/** For whom a court decided. */
enum CivilOutcome {
    FOR_PLAINTIFF,
    FOR_DEFENDANT,
    IN_PART;

    CivilStage stage() {
        return switch (this) {
            case FOR_PLAINTIFF -> CivilStage.JUDGMENT_FOR_PLAINTIFF;
            case FOR_DEFENDANT -> CivilStage.JUDGMENT_FOR_DEFENDANT;
            case IN_PART -> CivilStage.JUDGMENT_IN_PART;
        };
    }
}
