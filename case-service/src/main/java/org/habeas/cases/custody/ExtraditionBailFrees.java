package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.habeas.platform.event.Rule;
import org.jspecify.annotations.Nullable;

/** bail ends extradition detention, and no other custody. */
@Rule(
        value = "R-12",
        when = {"extradition-bail-granted"},
        then = "Extradition detention, and no other custody, turns into bail or house arrest.")
@ApplicationScoped
class ExtraditionBailFrees implements Reaction {
    private final CustodyRecords records;

    ExtraditionBailFrees(CustodyRecords records) {
        this.records = records;
    }

    record Facts(@Nullable String state, @Nullable String form) {}

    @Override
    public String rule() {
        return "R-12";
    }

    @Override
    public Set<String> to() {
        return Set.of("extradition-bail-granted");
    }

    @Override
    public void on(Incoming event) {
        CustodyStatus status = records.statusAt(event);
        if (status != CustodyStatus.EXTRADITION_DETENTION && status != CustodyStatus.UNKNOWN) {
            return;
        }
        Facts facts = event.as(Facts.class);
        records.record(
                rule(),
                event,
                "house_arrest".equals(facts.form())
                        ? new CustodyAct.HouseArrestImposed(facts.state(), null, null)
                        : new CustodyAct.ReleasedOnBail(
                                facts.state(), form(facts.form()), null, null));
    }

    private static @Nullable BailForm form(@Nullable String told) {
        return switch (told) {
            case null -> null;
            case "bail" -> BailForm.CASH;
            case "personal_surety" -> BailForm.PERSONAL_SURETY;
            case "recognisance" -> BailForm.UNDERTAKING;
            default -> BailForm.OTHER;
        };
    }
}
