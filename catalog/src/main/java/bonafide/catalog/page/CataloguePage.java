package bonafide.catalog.page;

import bonafide.catalog.validator.Validator;
import bonafide.catalog.validator.Validators;
import bonafide.redflag.Excuse;
import java.util.Arrays;
import java.util.List;

/** {@code docs/catalogue.md}: how to write a red flag, and the rules that every catalogue passes. */
public final class CataloguePage {
    private static final String FORMAT = """
            <!-- Written by `make docs`; the text stands in CataloguePage.java, the rules in the validators. -->
            # Writing the catalogue

            The catalogue is a folder of YAML files. The one in `catalog/` is built into the program; `--catalog DIR` reads
            another. A broken catalogue is refused as a compiler refuses a program: everything that is wrong, with file, line
            and what to write instead.

            | file | what it holds |
            |---|---|
            | `red-flags/<category>/<id>.yaml` | one red flag with its tests |
            | `measures/<id>.yaml` | one due-diligence measure |
            | `common-causes.yaml` | innocent causes that explain several findings together |
            | `judgement.yaml` | the numbers behind a band |
            | `sources.yaml` | what a source id stands for |
            | `catalogue.yaml` | the catalogue's own version |
            | `planned.yaml` | red flags that others may name before they are written |
            | `catalog.lock` | version and digest of each red flag and measure, written by `bonafide catalog lock` |
            | `benign/`, `scenarios/` | whole dossiers with the band and findings that must come of them |
            | `must-not-score.yaml`, `must-not-say.yaml` | what no rule may score and no text may say; always the program's own |

            YAML is read without types: `no` is a word and `1` a text. Anchors, aliases and tags are refused.

            ## A red flag

            ```yaml
            id: shipping-address-changed-after-offer   # the first word is the category; never renamed or reused
            version: 1                                 # rises when anything above `tests` changes
            title: Delivery address changes soon after the offer
            maturity: incubating                       # sandbox, incubating, stable, deprecated; the first and last are not judged
            sources: [S-RF-05, SW-2024]                # ids of sources.yaml
            sign: The ship-to of one order changed between the offer and the dispatch, or shortly after.
            detector: ShipToChanged                    # the code that measures it
            with: { within: P30D }                     # its settings, each as docs/red-flags.md explains
            needs: [[logistics.ship-to], [organisation.offer, organisation.employed]]   # one of each list, else a gap
            strength: moderate                         # context, weak, moderate, strong, incident
            false-positives: medium                    # low, medium, high
            proxy: no                                  # no, partly, yes: can it stand in for a protected characteristic?
            innocent: [moving for the job, a typing correction]
            blind-to: [a forwarder given from the start]
            fairness: People move for a first job; renters and refugees move more often.
            refuted-by: A lease or utility bill that shows the move, asked of everybody in the tier in the same way.
            excused-by: [address-protection, household]
            replaces: []                               # red flags whose findings on the same fact it takes the place of
            measures: [check-ship-to]                  # what to do next, the first one first
            tests:
              - name: new street nine days after the offer
                quality: strong                        # strong, medium, weak
                as-of: 2026-03-31                      # a day means its end; default: the newest observation
                given:
                  - { observation: organisation.offer, at: 2026-03-01, state: accepted }
                  - { observation: logistics.ship-to, at: 2026-03-02, order: O-1, address: "12 Oak St, Columbus, OH 43206, US" }
                expect: silent                         # fires, silent, gap
            ```

            A row under `given` is an observation in its plain form (`docs/inputs.md`): its kind, `at` (leave it out where the
            record has no date), `speaker` (`claim` where the person says it, else `record`) and the kind's columns. What
            linking finds is written as `{ observation: linked.shared-artefact, artefact: phone, value: …, others: [{ subject:
            …, name: …, groups: [] }] }` or `{ observation: linked.similar-text, kind: resume, similarity: 0.92, other: … }`.

            Tests do not see the embedded tables. A test brings the rows that it depends on:

            ```yaml
            tables:
              locations: { 192.0.2.10: US/OH }                      # addresses or ranges to places
              networks: { 198.51.100.0/24: hosting Example Hosting }   # hosting, vpn, own, shared
              tools: { AnyDesk: remote-control }                    # a part of the program's name, and its role
              kvm: { Example KVM: Example KVM 4 }                   # a part of the USB or monitor strings, and the product
              disposable: [throwaway.example]
              public-mail: [mail.example]
              mail-drops: { PMB: a private mailbox }                # a part of the address, and what it looks like
              routing-directory: { "011000015": Example Bank }
              fronts: { front.example: Example Front }              # domains and names
              wallets: [listed-address]
              stale: yes                                            # the tables are out of date
            ```

            `bonafide catalog test [ID]` runs the tests; so does the build.
            """;

    private static final String DOSSIERS = """
            ## Whole dossiers

            A file in `benign/` is an ordinary person with ordinary oddities; one in `scenarios/` tells a case from the
            advisories. Both hold what was observed and what must come of it.

            ```yaml
            name: somebody who moves for the job
            story: One or two sentences about the invented person.
            as-of: 2026-05-01
            given: [...]
            tables: {...}
            expect:
              band: [clear, verify]              # any of these
              findings: [shipping-address-changed-after-offer]   # these must be found, counted or not
              never: [shipping-address-shared]   # these must not be found
              suppressed: []                     # these must be found and removed by an agreement
              cause: moving-house                # the common cause that must be named, if any
            ```
            """;

    private CataloguePage() {}

    /** The page. */
    public static String write() {
        Markdown page = new Markdown().block(FORMAT);
        page.block("Words for `excused-by`: "
                + String.join(
                        ", ",
                        Arrays.stream(Excuse.values())
                                .map(excuse -> Markdown.code(excuse.word()))
                                .toList())
                + ".");
        page.block(DOSSIERS);
        page.block("## Rules about rules");
        page.block("Each is a class of that name with a test that shows what it says of a catalogue that breaks it.");
        page.table(
                List.of("rule", "what it asks for"),
                Validators.all().stream().map(CataloguePage::row).toList());
        return page.page();
    }

    private static List<String> row(Validator validator) {
        return List.of(Markdown.code(validator.name()), validator.description());
    }
}
