package org.habeas.cases.custody;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Who is recorded as dead elsewhere in this service is dead on the custody record too, so that no
 * list goes on to count the dead as held. Taking the other entry back takes this one back.
 */
@ApplicationScoped
public class ToldDeaths {
    private static final String RULE = "death-ends-custody";

    private final Register register;
    private final CustodyKind kind;

    ToldDeaths(Register register, CustodyKind kind) {
        this.register = register;
        this.kind = kind;
    }

    /** Records the death on the person's custody record, if there is one that does not know it. */
    public void record(
            UUID person,
            Entry<? extends Act> death,
            Visibility visibility,
            @Nullable DeathCircumstances circumstances,
            @Nullable String state) {
        Lens lens = register.today(Visibility.RESTRICTED);
        register.about(kind, person, lens).stream()
                .filter(record -> !tells(record, visibility))
                .forEach(record ->
                        register.effect(
                                kind,
                                record.id(),
                                new CustodyAct.Died(
                                        circumstances == DeathCircumstances.IN_CUSTODY
                                                ? true
                                                : null,
                                        circumstances,
                                        state,
                                        null),
                                death.on(),
                                visibility.and(record.visibility()),
                                new Cause(RULE, null, "case", person, death.id()),
                                death.sources()));
    }

    /** Whether everybody who may know of the death finds it there already. */
    private static boolean tells(
            Look<CustodyHead, CustodyAct, CustodyState> record, Visibility visibility) {
        return record.history().stream()
                .filter(record.lens()::sees)
                .filter(entry -> entry.standing().counts() && entry.on().changesState())
                .filter(entry -> entry.act() instanceof CustodyAct.Died)
                .anyMatch(entry -> visibility.mayRead(entry.visibility()));
    }
}
