package org.habeas.cases.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.habeas.cases.custody.BailForm;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyAct.HouseArrestImposed;
import org.habeas.cases.custody.CustodyAct.ReleasedOnBail;
import org.habeas.platform.event.Incoming;
import org.habeas.platform.event.Reaction;
import org.jspecify.annotations.Nullable;

/** who gets bail in an extradition is conditionally free, and no more than that. */
@ApplicationScoped
class ExtraditionBailReleases implements Reaction {
    private final CustodyEffects effects;

    ExtraditionBailReleases(CustodyEffects effects) {
        this.effects = effects;
    }

    /** What we read of the event; the forms are the words of the extradition service. */
    record Bail(@Nullable String state, @Nullable String form) {}

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
        effects.record(event, rule(), act(event.as(Bail.class)));
    }

    private static CustodyAct act(Bail bail) {
        if ("house_arrest".equals(bail.form())) {
            return new HouseArrestImposed(bail.state(), null, null);
        }
        return new ReleasedOnBail(bail.state(), form(bail.form()), null, null);
    }

    private static @Nullable BailForm form(@Nullable String form) {
        return switch (form) {
            case null -> null;
            case "bail" -> BailForm.CASH;
            case "personal_surety" -> BailForm.PERSONAL_SURETY;
            case "recognisance" -> BailForm.UNDERTAKING;
            default -> BailForm.OTHER;
        };
    }
}
