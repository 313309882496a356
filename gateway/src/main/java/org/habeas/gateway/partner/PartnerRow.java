package org.habeas.gateway.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A partner organisation as stored. */
@Entity
@Table(name = "partner")
class PartnerRow {
    @Id private UUID id;

    private String name;

    private String agreement;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int clearance;

    private List<String> purposes;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected PartnerRow() {}

    @SuppressWarnings("NullAway.Init") // filled by change()
    PartnerRow(UUID id, Terms terms, String by, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.createdBy = by;
        change(terms, by, now);
    }

    final void change(Terms terms, String by, Instant now) {
        name = terms.name();
        agreement = terms.agreement();
        validUntil = terms.validUntil();
        clearance = terms.clearance().ordinal();
        purposes = List.copyOf(terms.purposes());
        changedAt = now;
        changedBy = by;
    }

    UUID id() {
        return id;
    }

    Agreement agreement() {
        return new Agreement(id, agreement, clearance(), validUntil, List.copyOf(purposes));
    }

    PartnerView view(List<String> clientIds) {
        return new PartnerView(
                id,
                name,
                agreement,
                validUntil,
                clearance(),
                List.copyOf(purposes),
                clientIds,
                createdAt,
                createdBy,
                changedAt,
                changedBy);
    }

    private Visibility clearance() {
        return Visibility.values()[clearance];
    }
}
