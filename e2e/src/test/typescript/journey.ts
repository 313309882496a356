// What the developer of a partner site does on the first day, with the client as it was generated.
import { Configuration, ResponseError } from './typescript/runtime';
import { ChangesApi, CustodyRecordsApi, PersonsApi } from './typescript/apis';
import { ProblemFromJSON } from './typescript/models';
import type { Change, PersonCard, Problem } from './typescript/models';

const [basePath, accessToken] = process.argv.slice(2);

function check(holds: boolean, what: string): void {
    if (!holds) {
        throw new Error(what);
    }
}

async function refusal(call: Promise<unknown>): Promise<Response> {
    try {
        await call;
    } catch (refused) {
        if (refused instanceof ResponseError) {
            return refused.response;
        }
        throw refused;
    }
    throw new Error('it was not refused');
}

async function problem(call: Promise<unknown>): Promise<Problem> {
    return ProblemFromJSON(await (await refusal(call)).json());
}

/** Where the next page begins, from the path that leads to it. */
function after(link: string | undefined, name: string): string | undefined {
    const place = link && new URL(link, basePath).searchParams.get(name);
    return place ?? undefined;
}

async function twoPages(persons: PersonsApi): Promise<PersonCard[]> {
    const first = await persons.listPersons({ limit: 2 });
    const second = await persons.listPersons({ limit: 2, cursor: after(first.next, 'cursor') });
    return [...(first.items ?? []), ...(second.items ?? [])];
}

async function read(): Promise<void> {
    const persons = new PersonsApi(new Configuration({ basePath }));
    const cards = await twoPages(persons);
    check(new Set(cards.map(card => card.id)).size === 4, 'two pages have four persons');

    const one = await persons.getPersonRaw({ id: cards[0].id });
    check((await one.value()).displayName === cards[0].displayName, 'the page is of who was listed');
    const ifNoneMatch = one.raw.headers.get('ETag') ?? '';
    const again = await refusal(persons.getPerson({ id: cards[0].id, ifNoneMatch }));
    check(again.status === 304, 'what has not changed is not sent again');

    const wrong = await problem(persons.listPersons({ cursor: 'nowhere' }));
    check(wrong.status === 400 && wrong.code.length > 0, 'a refusal has a code');
}

async function register(reviewer: Configuration): Promise<string> {
    const person = await new PersonsApi(reviewer).createPerson({
        personOpening: {
            head: { named: true, minor: false },
            visibility: 'restricted',
            entries: [
                {
                    act: { kind: 'named', value: 'Journeya Invented', nameKind: 'primary' },
                    on: '2019-01-01',
                    sources: [{ title: 'Invented notice' }],
                },
            ],
        },
        idempotencyKey: crypto.randomUUID(),
    });
    return person.id;
}

async function write(): Promise<void> {
    const reviewer = new Configuration({ basePath, accessToken });
    const personId = await register(reviewer);
    const custody = new CustodyRecordsApi(reviewer);
    const opened = await custody.createCustodyRecord({
        custodyRecordOpening: { head: { personId }, visibility: 'restricted' },
        idempotencyKey: crypto.randomUUID(),
    });
    const recorded = await custody.recordCustodyRecordEntry({
        id: opened.id,
        custodyRecordFact: {
            act: { kind: 'arrested', state: 'KZ' },
            on: '2024-01-10',
            sources: [{ title: 'Invented notice' }],
        },
    });
    check(recorded.after.status === 'police_custody', 'an arrest is police custody');

    const refused = await problem(
        custody.recordCustodyRecordEntry({
            id: opened.id,
            custodyRecordFact: {
                act: { kind: 'arrested', state: 'Kazakhstan' },
                on: '2024-01-10',
                sources: [{ title: 'Invented notice' }],
            },
        }),
    );
    check(refused.status === 422, 'a state has two letters');
    check(refused.errors?.[0].pointer === '/act/state', 'the refusal points at the state');
}

async function follow(): Promise<void> {
    const feed = new ChangesApi(new Configuration({ basePath }));
    let page = await feed.listChanges({ type: 'persons', limit: 2 });
    // A page may be empty and lead on.
    while (page.items.length === 0 && page.nextLink) {
        page = await feed.listChanges({ position: after(page.nextLink, 'token'), limit: 2 });
    }
    const told: Change[] = page.items;
    check(told.length > 0, 'a drain tells of records');
    check(told.every(change => change.op === 'upsert'), 'a drain begins with what is there');
}

async function main(): Promise<void> {
    await read();
    await write();
    await follow();
    console.log('the journey is over');
}

main().catch(failure => {
    console.error(failure);
    process.exit(1);
});
