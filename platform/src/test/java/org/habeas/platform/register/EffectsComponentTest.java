package org.habeas.platform.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Visibility;
import org.habeas.platform.http.Ids;
import org.habeas.platform.register.LanternKind.Deed;
import org.habeas.platform.register.LanternKind.Light;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EffectsComponentTest {
    @Inject Register register;
    @Inject Recording recording;
    @Inject Lanterns lanterns;
    @Inject LanternKind kind;

    private final UUID keeper = UUID.randomUUID();

    @Test
    void the_same_cause_has_its_effect_once() {
        UUID lantern = lanterns.open(keeper);
        Cause cause = new Cause("R-00", UUID.randomUUID(), "lantern", lantern, UUID.randomUUID());

        assertThat(effect(lantern, cause)).isTrue();
        assertThat(effect(lantern, cause)).isFalse();

        assertThat(look(lantern).history()).hasSize(1);
    }

    @Test
    void taking_back_the_cause_takes_back_its_effect_on_another_docket() {
        UUID first = lanterns.open(keeper);
        UUID second = lanterns.open(keeper);
        UUID entry = Ids.next();
        recording.record(
                kind,
                first,
                new Recording.Draft<>(
                        entry,
                        new Deed.Lit("eva", null),
                        FuzzyDate.parse("2018-04-13"),
                        Visibility.PUBLIC,
                        List.of(Provenance.titled("ledger")),
                        null,
                        null),
                Visibility.RESTRICTED,
                "eva");
        effect(second, new Cause("R-00", null, "lantern", first, entry));
        assertThat(look(second).state().light()).isEqualTo(Light.LIT);

        recording.retract(kind, first, entry, "another lantern", Visibility.RESTRICTED, "eva");

        assertThat(look(second).state().light()).isEqualTo(Light.DARK);
        assertThat(look(second).history()).hasSize(1);
    }

    private boolean effect(UUID lantern, Cause cause) {
        return register.effect(
                kind,
                lantern,
                new Deed.Lit("rule", null),
                FuzzyDate.parse("2018-04-13"),
                Visibility.PUBLIC,
                cause,
                List.of(Provenance.titled("ledger")));
    }

    private Look<LanternKind.Head, Deed, LanternKind.Lamp> look(UUID lantern) {
        return register.one(kind, lantern, register.today(Visibility.PUBLIC)).orElseThrow();
    }
}
