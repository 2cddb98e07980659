package bonafide.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Résumés in the form of JSON Resume 1.0.0. */
final class JsonResume {
    private JsonResume() {}

    static String of(Life life) {
        Person person = life.person;
        ObjectNode resume = Json.object();
        resume.put("$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json");
        ObjectNode basics = resume.putObject("basics");
        basics.put("name", life.nameWhenApplying()).put("label", person.role());
        basics.put("email", life.personal).put("phone", life.phone);
        basics.put("summary", person.summary());
        basics.putObject("location")
                .put("city", person.town().city())
                .put("region", person.town().state())
                .put("countryCode", person.town().country());
        ArrayNode profiles = basics.putArray("profiles");
        life.codeAccounts.forEach(account -> profiles.addObject()
                .put("network", "GitHub")
                .put("username", account.handle())
                .put("url", "https://github.com/" + account.handle()));
        work(life, resume.putArray("work"));
        education(person.schooling(), resume);
        resume.putArray("languages").addObject().put("language", "English").put("fluency", "Fluent");
        resume.putObject("meta").put("version", "v1.0.0").put("lastModified", person.applied() + "T12:00:00");
        return Json.pretty(resume);
    }

    private static void education(Person.Schooling schooling, ObjectNode resume) {
        if (schooling.graduated() != 0) {
            int space = schooling.degree().indexOf(' ');
            resume.putArray("education")
                    .addObject()
                    .put("institution", schooling.school())
                    .put("area", schooling.degree().substring(space + 1))
                    .put("studyType", schooling.degree().substring(0, space))
                    .put("startDate", (schooling.graduated() - 4) + "-09")
                    .put("endDate", schooling.graduated() + "-06");
        }
    }

    private static void work(Life life, ArrayNode work) {
        int told = 0;
        for (Life.Job job : life.jobs) {
            ObjectNode entry = work.addObject();
            entry.put("name", job.employer().name());
            entry.put("position", job.title());
            entry.put("url", "https://" + job.employer().domain());
            entry.put("startDate", job.start());
            if (!job.end().isEmpty()) {
                entry.put("endDate", job.end());
            }
            ArrayNode highlights = entry.putArray("highlights");
            for (int count = 0; count < 2 && told < life.highlights.size(); count++) {
                highlights.add(life.highlights.get(told++));
            }
        }
    }
}
