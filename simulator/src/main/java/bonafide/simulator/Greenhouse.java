package bonafide.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Candidates as Greenhouse's Harvest interface lists them ({@code GET /v1/candidates}). */
final class Greenhouse {
    private Greenhouse() {}

    static String candidates(List<Life> lives) {
        ArrayNode candidates = Json.array();
        lives.forEach(life -> candidates.add(candidate(life)));
        return Json.pretty(candidates);
    }

    private static ObjectNode candidate(Life life) {
        Person person = life.person;
        ObjectNode candidate = Json.object();
        candidate.put("id", person.candidateId());
        candidate.put("first_name", life.givenWhenApplying).put("last_name", life.familyWhenApplying);
        candidate.put(
                "company",
                life.jobs.isEmpty() ? "" : life.jobs.getFirst().employer().name());
        candidate.put("title", life.jobs.isEmpty() ? "" : life.jobs.getFirst().title());
        dates(person, candidate);
        candidate.putArray("application_ids").add(Integer.parseInt(person.applicationId()));
        values(candidate.putArray("phone_numbers"), life.phone, "mobile");
        values(candidate.putArray("addresses"), life.person.town().address(person.street()), "home");
        values(candidate.putArray("email_addresses"), life.personal, "personal");
        candidate.putArray("website_addresses");
        ArrayNode social = candidate.putArray("social_media_addresses");
        life.codeAccounts.forEach(account -> social.addObject().put("value", "https://github.com/" + account.handle()));
        candidate.putNull("recruiter").putNull("coordinator").put("can_email", true);
        candidate.putArray("tags");
        candidate.putArray("applications").add(application(life));
        candidate.set("educations", educations(person));
        candidate.set("employments", employments(life));
        candidate.putArray("linked_user_ids");
        candidate.putObject("custom_fields").put("work_remotely", true);
        return candidate;
    }

    private static void dates(Person person, ObjectNode candidate) {
        candidate.put("created_at", moment(person.applied(), "14:03:12.728Z"));
        candidate.put("updated_at", moment(person.applied().plusDays(21), "09:40:01.004Z"));
        candidate.put("last_activity", moment(person.applied().plusDays(21), "09:40:01.004Z"));
        candidate.put("is_private", false).putNull("photo_url");
        candidate
                .putArray("attachments")
                .addObject()
                .put("filename", Person.plain(person.family()) + "_resume.json")
                .put("url", "https://files.example/" + person.candidateId())
                .put("type", "resume")
                .put("created_at", moment(person.applied(), "14:03:13.101Z"));
    }

    private static ObjectNode application(Life life) {
        Person person = life.person;
        ObjectNode application = Json.object();
        application.put("id", Integer.parseInt(person.applicationId()));
        application.put("candidate_id", person.candidateId()).put("prospect", false);
        application.put("applied_at", moment(person.applied(), "14:03:12.728Z")).putNull("rejected_at");
        application.put("last_activity_at", moment(person.applied().plusDays(21), "09:40:01.004Z"));
        application
                .putObject("location")
                .put(
                        "address",
                        person.town().city() + ", " + person.town().state() + ", "
                                + person.town().countryName());
        application.putObject("source").put("id", 16).put("public_name", life.source);
        application.putNull("credited_to").putNull("rejection_reason").putNull("rejection_details");
        application
                .putArray("jobs")
                .addObject()
                .put("id", 149_000 + person.number())
                .put("name", person.role());
        application.put("job_post_id", 300 + person.number()).put("status", life.status);
        application.putObject("current_stage").put("id", 1_073_533).put("name", person.hired() ? "Offer" : "Panel");
        application.putArray("answers");
        application.putArray("attachments");
        return application;
    }

    private static ArrayNode educations(Person person) {
        ArrayNode educations = Json.array();
        Person.Schooling schooling = person.schooling();
        if (schooling.graduated() != 0) {
            int space = schooling.degree().indexOf(' ');
            educations
                    .addObject()
                    .put("id", 561_000 + person.number())
                    .put("school_name", schooling.school())
                    .put("degree", schooling.degree().substring(0, space))
                    .put("discipline", schooling.degree().substring(space + 1))
                    .put("start_date", (schooling.graduated() - 4) + "-09-01T00:00:00.000Z")
                    .put("end_date", schooling.graduated() + "-06-01T00:00:00.000Z");
        }
        return educations;
    }

    private static ArrayNode employments(Life life) {
        ArrayNode employments = Json.array();
        int count = 0;
        for (Life.Job job : life.jobs) {
            ObjectNode employment = employments.addObject();
            employment.put("id", 8_480_000 + life.person.number() * 10 + count++);
            employment.put("company_name", job.employer().name()).put("title", job.title());
            employment.put("start_date", job.start() + "-01T00:00:00.000Z");
            if (job.end().isEmpty()) {
                employment.putNull("end_date");
            } else {
                employment.put("end_date", job.end() + "-01T00:00:00.000Z");
            }
        }
        return employments;
    }

    private static void values(ArrayNode values, String value, String type) {
        values.addObject().put("value", value).put("type", type);
    }

    private static String moment(LocalDate day, String time) {
        return day + "T" + time;
    }
}
