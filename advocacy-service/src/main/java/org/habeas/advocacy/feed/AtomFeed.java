package org.habeas.advocacy.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Verifier;

/** Atom (RFC 4287). */
final class AtomFeed {
    private AtomFeed() {}

    static byte[] bytes(Feed feed) {
        SyndFeed atom = new SyndFeedImpl();
        atom.setFeedType("atom_1.0");
        atom.setEncoding("UTF-8");
        atom.setUri(feed.id());
        atom.setTitle(clean(feed.title()));
        atom.setPublishedDate(date(feed.updated()));
        atom.setAuthors(author("Habeas"));
        atom.setLinks(
                new ArrayList<>(
                        List.of(
                                link("self", feed.self() + ".atom"),
                                link("alternate", feed.page()))));
        atom.setEntries(new ArrayList<>(feed.items().stream().map(AtomFeed::entry).toList()));
        try {
            return new SyndFeedOutput().outputString(atom).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed that cannot be written", e);
        }
    }

    private static SyndEntry entry(FeedItem item) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(item.id());
        entry.setTitle(clean(item.title()));
        entry.setPublishedDate(date(item.published()));
        entry.setUpdatedDate(date(item.published()));
        entry.setAuthors(author(clean(item.author())));
        entry.setLinks(new ArrayList<>(List.of(link("alternate", item.link()))));
        entry.setContents(new ArrayList<>(List.of(content(item))));
        entry.setCategories(categories(item));
        return entry;
    }

    private static SyndContent content(FeedItem item) {
        SyndContent content = new SyndContentImpl();
        content.setType("text");
        content.setValue(clean(item.content()));
        return content;
    }

    private static List<SyndCategory> categories(FeedItem item) {
        SyndCategory category = new SyndCategoryImpl();
        category.setName(item.tag());
        return new ArrayList<>(List.of(category));
    }

    private static List<SyndPerson> author(String name) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(name);
        return new ArrayList<>(List.of(person));
    }

    private static SyndLink link(String relation, String address) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(address);
        return link;
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }

    /** A letter that XML does not know would make the whole feed unreadable. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
