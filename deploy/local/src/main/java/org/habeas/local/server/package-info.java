/** PostgreSQL and Kafka on the loopback interface, each in a process of its own. */
@NullMarked
package org.habeas.local.server;

import org.jspecify.annotations.NullMarked;
