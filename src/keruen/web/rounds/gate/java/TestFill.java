// Fills a form with made-up answers by JavaRosa, the form engine of ODK Collect and KoboCollect.
//   java -cp ODK_Validate.jar TestFill.java FOLDER SEED...     FOLDER holds form.xml and the files of the form
// One line a fill, fields parted by tabs: whole|open|broken, language, seed, questions answered, and what happened.
// "open": the fill ended but a rule of the form was still broken; "broken": the engine itself gave up.

import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.regex.*;
import org.javarosa.core.model.*;
import org.javarosa.core.model.condition.*;
import org.javarosa.core.model.data.*;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.*;
import org.javarosa.core.reference.*;
import org.javarosa.core.services.PrototypeManager;
import org.javarosa.core.util.JavaRosaCoreModule;
import org.javarosa.form.api.*;
import org.javarosa.model.xform.*;
import org.javarosa.xform.util.XFormUtils;

public class TestFill {
    static final int TRIES = 40, MOST_STEPS = 20000, MOST_REPEATS = 2;

    public static void main(String[] arguments) throws Exception {
        Path folder = Paths.get(arguments[0]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        prepare(folder);
        byte[] form = Files.readAllBytes(folder.resolve("form.xml"));
        MadeUp.days.addAll(daysOf(new String(form, StandardCharsets.UTF_8)));
        List<String> languages = List.of("");
        try {
            languages = languagesOf(load(form, folder));
        } catch (Throwable broken) {
            out.println("broken\t\t0\t0\t" + told(broken));
            System.exit(0);
        }
        for (String language : languages)
            for (String seed : Arrays.asList(arguments).subList(1, arguments.length)) {
                try {
                    out.println(fill(load(form, folder), language, seed));
                } catch (Throwable broken) {
                    out.println("broken\t" + language + "\t" + seed + "\t0\t" + told(broken));
                }
            }
        System.exit(0);
    }

    static void prepare(Path folder) {
        org.javarosa.core.services.storage.StorageManager.setStorageFactory(
            (name, type) -> new org.javarosa.core.services.storage.util.DummyIndexedStorageUtility());
        new XFormsModule().registerModule();
        org.javarosa.xform.parse.XFormParser.registerActionHandler(
            org.javarosa.core.model.actions.setgeopoint.SetGeopointActionHandler.ELEMENT_NAME,
            new org.opendatakit.validate.StubSetGeopointActionHandler());
        PrototypeManager.registerPrototypes(JavaRosaCoreModule.classNames);
        PrototypeManager.registerPrototypes(CoreModelModule.classNames);
        ReferenceManager files = ReferenceManager.instance();
        for (String host : new String[] {"file-csv", "file", "images", "audio", "video"})
            files.addReferenceFactory(new PrefixedRootFactory(new String[] {host}) {
                protected Reference factory(String terminal, String address) {
                    return new InFolder(folder.resolve(Paths.get(terminal).getFileName().toString()), address);
                }
            });
    }

    static FormDef load(byte[] form, Path folder) throws Exception {
        FormDef found = XFormUtils.getFormFromInputStream(new ByteArrayInputStream(form));
        found.getEvaluationContext().addFunctionHandler(new PullData(folder));
        return found;
    }

    /** The days that the form names, because its rules are about them: rounds are a few weeks of all time. */
    static Set<Date> daysOf(String form) throws Exception {
        Set<Date> found = new LinkedHashSet<>();
        Matcher days = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b").matcher(form);
        while (days.find()) found.add(new java.text.SimpleDateFormat("yyyy-MM-dd").parse(days.group()));
        return found;
    }

    static List<String> languagesOf(FormDef form) {
        return form.getLocalizer() == null ? List.of("") : Arrays.asList(form.getLocalizer().getAvailableLocales());
    }

    static String fill(FormDef form, String language, String seed) throws Exception {
        Random chance = new Random(31 * Long.parseLong(seed) + language.hashCode());
        FormEntryController walk = new FormEntryController(new FormEntryModel(form));
        form.initialize(true, new InstanceInitializationFactory());
        if (!language.isEmpty()) walk.setLanguage(language);
        walk.jumpToIndex(FormIndex.createBeginningOfFormIndex());
        int answered = 0, steps = 0, repeats = 0, event;
        while ((event = walk.stepToNextEvent()) != FormEntryController.EVENT_END_OF_FORM) {
            if (++steps > MOST_STEPS) throw new IllegalStateException("the form does not end");
            if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT) {
                if (repeats++ < MOST_REPEATS) walk.newRepeat(); else repeats = 0;
            } else if (event == FormEntryController.EVENT_QUESTION && answer(walk, chance)) answered++;
        }
        walk.finalizeFormEntry();
        ValidateOutcome outcome = form.validate();
        new XFormSerializingVisitor().serializeInstance(form.getInstance());
        String what = outcome == null ? "" : outcome.failedPrompt.getReference().toString(false);
        return (outcome == null ? "whole" : "open") + "\t" + language + "\t" + seed + "\t" + answered + "\t" + what;
    }

    /** Tries made-up answers until one keeps the question's rule; leaves it open where none does. */
    static boolean answer(FormEntryController walk, Random chance) {
        FormEntryPrompt prompt = walk.getModel().getQuestionPrompt();
        prompt.getQuestionText();
        if (prompt.isReadOnly()) return false;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            IAnswerData made = MadeUp.answer(prompt, chance, attempt);
            if (made == null) break;
            if (walk.answerQuestion(made, true) == FormEntryController.ANSWER_OK) return true;
        }
        walk.answerQuestion(null, true);
        return false;
    }

    static String told(Throwable broken) {
        String message = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ").trim();
        return broken.getClass().getSimpleName() + ": " + message.substring(0, Math.min(400, message.length()));
    }

    /** A made-up answer of a question's type. */
    static class MadeUp {
        static final String[] TEXTS = {"Өзгөн айылы", "E01", "996555123456", "+996555123456", "<b>&\"'", "a@b.kg", "5", "1234"};
        static final int[] SIZES = {3, 10, 100, 30, 1000, 100000};
        static final long DAY = 86400000L;

        static IAnswerData answer(FormEntryPrompt prompt, Random chance, int attempt) {
            switch (prompt.getControlType()) {
                case Constants.CONTROL_SELECT_ONE: return one(prompt.getSelectChoices(), chance);
                case Constants.CONTROL_SELECT_MULTI: return several(prompt.getSelectChoices(), chance, false);
                case Constants.CONTROL_RANK: return several(prompt.getSelectChoices(), chance, true);
                case Constants.CONTROL_TRIGGER: return new StringData("OK");
                case Constants.CONTROL_RANGE: return new IntegerData(chance.nextInt(5));
                default: return plain(prompt.getDataType(), chance, attempt);
            }
        }

        static IAnswerData plain(int type, Random chance, int attempt) {
            switch (type) {
                case Constants.DATATYPE_INTEGER:
                    return new IntegerData(attempt > 35 ? 1900 + chance.nextInt(130) : chance.nextInt(SIZES[attempt % 6]));
                case Constants.DATATYPE_LONG: return new LongData(chance.nextInt(1000));
                case Constants.DATATYPE_DECIMAL: return new DecimalData(chance.nextInt(attempt % 2 == 0 ? 10 : 1000) / 2.0);
                case Constants.DATATYPE_BOOLEAN: return new BooleanData(chance.nextBoolean());
                case Constants.DATATYPE_DATE: return new DateData(day(chance, attempt));
                case Constants.DATATYPE_DATE_TIME: return new DateTimeData(day(chance, attempt));
                case Constants.DATATYPE_TIME: return new TimeData(new Date(3600000L * chance.nextInt(23)));
                case Constants.DATATYPE_GEOPOINT:
                    return new GeoPointData(new double[] {40 + chance.nextDouble(), 72 + chance.nextDouble(), 900, 4.5});
                case Constants.DATATYPE_BINARY: return new StringData("made-up-" + chance.nextInt(1000) + ".jpg");
                default: return new StringData(TEXTS[(attempt + chance.nextInt(2)) % TEXTS.length]);
            }
        }

        static final List<Date> days = new ArrayList<>();

        static Date day(Random chance, int attempt) {
            if (!days.isEmpty() && attempt % 3 == 0)
                return new Date(days.get(chance.nextInt(days.size())).getTime() + DAY * (chance.nextInt(9) - 4));
            long back = DAY * chance.nextInt(attempt % 2 == 0 ? 30 : 20000);
            return new Date(System.currentTimeMillis() + (attempt % 3 == 2 ? back : -back));
        }

        static IAnswerData one(List<SelectChoice> choices, Random chance) {
            return choices == null || choices.isEmpty()
                ? null : new SelectOneData(new Selection(choices.get(chance.nextInt(choices.size()))));
        }

        static IAnswerData several(List<SelectChoice> choices, Random chance, boolean all) {
            if (choices == null || choices.isEmpty()) return null;
            List<Selection> chosen = new ArrayList<>();
            for (SelectChoice choice : choices) if (all || chance.nextInt(3) == 0) chosen.add(new Selection(choice));
            if (chosen.isEmpty()) chosen.add(new Selection(choices.get(chance.nextInt(choices.size()))));
            return new MultipleItemsData(chosen);
        }
    }

    /** A file of the form. */
    static class InFolder implements Reference {
        final Path path;
        final String address;

        InFolder(Path path, String address) { this.path = path; this.address = address; }
        public boolean doesBinaryExist() { return Files.exists(path); }
        public InputStream getStream() throws IOException { return Files.newInputStream(path); }
        public String getURI() { return address; }
        public String getLocalURI() { return path.toString(); }
        public boolean isReadOnly() { return true; }
        public OutputStream getOutputStream() { throw new UnsupportedOperationException(); }
        public void remove() { }
        public Reference[] probeAlternativeReferences() { return new Reference[0]; }
    }

    /** pulldata(file, column, key column, key): phones bring it themselves, JavaRosa has none. */
    static class PullData implements IFunctionHandler {
        final Path folder;

        PullData(Path folder) { this.folder = folder; }
        public String getName() { return "pulldata"; }
        public List<Class[]> getPrototypes() { return new ArrayList<>(); }
        public boolean rawArgs() { return true; }
        public boolean realTime() { return false; }

        public Object eval(Object[] given, EvaluationContext context) {
            try {
                List<String> lines = Files.readAllLines(folder.resolve(given[0] + ".csv"));
                List<String> heads = Arrays.asList(lines.get(0).split(","));
                int wanted = heads.indexOf(given[1].toString()), key = heads.indexOf(given[2].toString());
                String sought = org.javarosa.xpath.expr.XPathFuncExpr.toString(given[3]);
                for (String line : lines.subList(1, lines.size())) {
                    String[] cells = line.split(",", -1);
                    if (cells[key].equals(sought)) return cells[wanted];
                }
                return "";
            } catch (IOException gone) {
                throw new org.javarosa.xpath.XPathException("pulldata: " + given[0] + ".csv is not among the form's files");
            }
        }
    }
}
