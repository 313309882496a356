package org.habeas.cases.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.incident.IncidentExamples.*;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.huridocs.ActType;
import org.habeas.cases.incident.IncidentAct.ActCommitted;
import org.habeas.cases.incident.IncidentAct.Corroborated;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeastClassTest {

    @Test
    void INV_C_13_sexual_violence_forced_medication_and_care_denied_are_restricted() {
        assertThat(List.of("SEXUAL_VIOLENCE", "FORCED_MEDICATION", "DENIAL_OF_MEDICAL_CARE"))
                .allSatisfy(type ->
                        assertThat(LeastClass.of(act("a", ActType.valueOf(type), null)))
                                .isEqualTo(Visibility.RESTRICTED));
    }

    @ParameterizedTest
    @EnumSource(
            value = SensitivityFlag.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AT_RISK_RELATIVE", "PRIVATE_PERSON"})
    void what_carries_a_flag_of_harm_is_restricted(SensitivityFlag flag) {
        assertThat(LeastClass.of(of(ActType.ARREST, null, List.of(), List.of(flag))))
                .isEqualTo(Visibility.RESTRICTED);
    }

    @Test
    void relatives_at_risk_and_private_persons_are_confidential() {
        assertThat(
                        LeastClass.of(
                                of(
                                        ActType.THREAT,
                                        null,
                                        List.of(),
                                        List.of(SensitivityFlag.PRIVATE_PERSON))))
                .isEqualTo(Visibility.CONFIDENTIAL);
    }

    @Test
    void torture_is_told_in_summary_only() {
        assertThat(LeastClass.of(of(ActType.TORTURE, null, List.of(), List.of())))
                .isEqualTo(Visibility.PUBLIC);
        assertThat(LeastClass.of(of(ActType.TORTURE, "how", List.of(), List.of())))
                .isEqualTo(Visibility.CONFIDENTIAL);
        assertThat(LeastClass.of(of(ActType.TORTURE, null, List.of("030100000000"), List.of())))
                .isEqualTo(Visibility.CONFIDENTIAL);
    }

    @Test
    void medical_evidence_is_never_public() {
        assertThat(
                        LeastClass.of(
                                new Corroborated(
                                        ViolationStatus.LIKELY,
                                        CorroborationBasis.MEDICAL_SIGN,
                                        null,
                                        null,
                                        List.of())))
                .isEqualTo(Visibility.RESTRICTED);
    }

    @Test
    void an_alleged_perpetrator_without_public_office_is_named_to_staff_only() {
        Involvement nobodyPublic =
                new Involvement(null, UUID.randomUUID(), null, null, null, null, null);

        assertThat(LeastClass.of(by(nobodyPublic))).isEqualTo(Visibility.CONFIDENTIAL);
        assertThat(LeastClass.of(by(officer()))).isEqualTo(Visibility.PUBLIC);
        assertThat(LeastClass.of(by(victim("police officers")))).isEqualTo(Visibility.PUBLIC);
    }

    private static ActCommitted by(Involvement who) {
        return of(ActType.ARREST, null, List.of(), List.of(), who);
    }

    private static ActCommitted of(
            ActType type,
            @Nullable String detail,
            List<String> methods,
            List<SensitivityFlag> flags) {
        return of(type, detail, methods, flags, officer());
    }

    private static ActCommitted of(
            ActType type,
            @Nullable String detail,
            List<String> methods,
            List<SensitivityFlag> flags,
            Involvement perpetrator) {
        return new ActCommitted(
                "a",
                type,
                null,
                methods,
                List.of(victim("a resident")),
                List.of(perpetrator),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                "summary",
                detail,
                flags);
    }
}
