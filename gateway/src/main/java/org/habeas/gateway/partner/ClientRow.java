package org.habeas.gateway.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A client id at the identity provider, and whose it is. */
@Entity
@Table(name = "partner_client")
class ClientRow {
    @Id
    @Column(name = "client_id")
    private String clientId;

    @Column(name = "partner_id")
    private UUID partnerId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ClientRow() {}

    ClientRow(String clientId, UUID partnerId) {
        this.clientId = clientId;
        this.partnerId = partnerId;
    }

    String clientId() {
        return clientId;
    }

    UUID partnerId() {
        return partnerId;
    }
}
