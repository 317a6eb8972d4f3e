package pe.palabra.work.demo;

import java.util.List;
import java.util.Random;

/** Sentences of generated commitments: common words as actas write them, and names of communities that few share. */
final class GeneratedTexts {

    private static final List<String> VERBS = List.of(
            "Gestionar el financiamiento de",
            "Elaborar el expediente técnico de",
            "Ejecutar",
            "Concluir",
            "Evaluar la viabilidad de",
            "Supervisar la ejecución de",
            "Priorizar en el presupuesto institucional",
            "Suscribir el convenio interinstitucional para",
            "Realizar el estudio de preinversión de",
            "Informar trimestralmente sobre",
            "Brindar asistencia técnica para",
            "Convocar a una reunión de trabajo sobre");
    private static final List<String> OBJECTS = List.of(
            "la ampliación del sistema de agua potable y saneamiento",
            "la construcción del puente carrozable",
            "el mejoramiento de la carretera vecinal",
            "el asfaltado del tramo pendiente de la vía departamental",
            "la electrificación rural con paneles solares",
            "el equipamiento del centro de salud",
            "la construcción de la institución educativa secundaria",
            "el monitoreo ambiental participativo de la cuenca",
            "la remediación de pasivos ambientales mineros",
            "la instalación de reservorios y canales de riego tecnificado",
            "el saneamiento físico legal de predios comunales",
            "la dotación de maquinaria agrícola y semillas certificadas",
            "la vacunación y el mejoramiento genético de alpacas y ovinos",
            "la cobertura de telefonía celular e internet",
            "el tamizaje de metales pesados de la población infantil",
            "la planta de tratamiento de aguas residuales",
            "la capacitación de autoridades en gestión de inversiones",
            "el programa de becas para jóvenes de comunidades nativas",
            "la defensa ribereña contra inundaciones",
            "el fondo de desarrollo y empleo local");
    private static final List<String> ENDINGS = List.of(
            "conforme al cronograma aprobado en la mesa de diálogo",
            "con participación de las autoridades comunales",
            "previa opinión favorable del sector competente",
            "en el marco del plan de cierre de brechas",
            "hasta su inscripción en la cartera de inversiones",
            "y rendir cuentas en asamblea pública",
            "en coordinación con el gobierno local",
            "según el acta suscrita por las partes",
            "incluyendo la consulta previa que corresponda",
            "con cargo a los recursos del canon");
    private static final List<String> PROGRESS = List.of(
            "Expediente técnico en evaluación.",
            "Se remitió oficio a la unidad ejecutora.",
            "Obra en ejecución con adelanto de materiales.",
            "Pendiente de disponibilidad presupuestal.",
            "Se realizó la visita de campo con dirigentes.",
            "Convenio en revisión legal.",
            "Se culminó el componente de capacitación.",
            "La entidad solicitó ampliación de plazo.");
    private static final List<String> STARTS = List.of(
            "Ccolla", "Huanca", "Pampa", "Uchu", "Tinta", "Lliqui", "Quispi", "Antay", "Chilli", "Marca", "Yana",
            "Puca", "Urin", "Hanan", "Sora", "Wayra", "Achan", "Illa", "Suyo", "Anco");
    private static final List<String> MIDDLES =
            List.of("ri", "mayo", "cocha", "chaca", "lla", "ma", "qui", "sani", "raya", "tu", "pa", "ni");
    private static final List<String> ENDS = List.of(
            "pata", "bamba", "marca", "huasi", "orcco", "pampa", "yoc", "cancha", "llacta", "ccasa", "tay", "ña");

    private GeneratedTexts() {}

    static String description(Random random, String district) {
        return one(random, VERBS) + " " + one(random, OBJECTS) + " de la comunidad de " + name(random)
                + ", distrito de " + district + ", " + one(random, ENDINGS) + ".";
    }

    static String progress(Random random) {
        return one(random, PROGRESS);
    }

    private static String name(Random random) {
        return one(random, STARTS) + one(random, MIDDLES) + one(random, ENDS);
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
