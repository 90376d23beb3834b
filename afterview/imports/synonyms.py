"""What people write above their columns, in English and in a few words of other languages."""

from functools import cache
from typing import Final

from afterview.imports.uses import Meaning
from afterview.imports.words import listed

_HEADERS: Final[dict[Meaning, str]] = {
    Meaning.COMPANY: (
        "company|employer|organisation|organization|company name|employer name|firm|business"
        "|org|name of company|name of employer|company organisation|hiring company|firma"
        "|unternehmen|arbeitgeber|entreprise|societe|employeur|empresa|compania|empleador|bedrijf"
        "|werkgever|organisatie"
    ),
    Meaning.ROLE: (
        "role|title|position|job title|job|role title|position title|job role|vacancy|opening"
        "|position name|job name|job position|role position|position role|stelle|rolle"
        "|stellenbezeichnung|jobtitel|poste|intitule du poste|puesto|cargo|vacante|functie"
        "|vacature|functietitel"
    ),
    Meaning.APPLIED_ON: (
        "applied|date applied|applied date|application date|date of application|applied on|date"
        "|day applied|date submitted|submission date|submitted|sent|date sent|when applied"
        "|applied at|apply date|bewerbungsdatum|beworben am|datum|date de candidature"
        "|fecha de solicitud|fecha|fecha de aplicacion|datum sollicitatie|sollicitatiedatum"
        "|gesolliciteerd op"
    ),
    Meaning.STATUS: (
        "status|result|outcome|application status|current status|decision|state|response"
        "|final result|stand|ergebnis|statut|resultat|etat|estado|resultado|uitslag|resultaat"
    ),
    Meaning.STAGE: (
        "stage|current stage|interview stage|round|interview round|interview type|type of interview"
        "|phase|step|furthest stage|runde|etape|etapa|ronde|fase"
    ),
    Meaning.HISTORY: (
        "history|stages|stage history|status history|timeline|progress|process|rounds|pipeline"
        "|verlauf|historique|historial|verloop"
    ),
    Meaning.HELD_ON: (
        "interview date|date of interview|interviewed on|interview on|interview day|round date"
        "|interview|date interview|interview datum|gesprach am|date de l entretien"
        "|fecha de entrevista|datum gesprek|gesprek op"
    ),
    Meaning.STARTS: (
        "interview time|time|start|start time|time of interview|uhrzeit|heure|hora|tijd"
    ),
    Meaning.SOURCE: (
        "source|channel|where found|found on|found via|platform|job board|site|found at|via|origin"
        "|how found|where i found it|applied via|applied through|method|quelle|kanal"
        "|gefunden uber|fundort|origine|canal|fuente|bron|gevonden via"
    ),
    Meaning.LINK: (
        "link|url|posting|job posting|job link|job url|posting url|posting link|website|job ad"
        "|advert|advertisement|web|job description link|link to posting|link to job|anzeige"
        "|stellenanzeige|lien|annonce|enlace|anuncio"
    ),
    Meaning.SALARY: (
        "salary|salary range|pay|compensation|comp|wage|pay range|expected salary|salary offered"
        "|gehalt|lohn|salaire|remuneration|salario|sueldo|salaris|loon"
    ),
    Meaning.NEXT_ACTION: (
        "next action|next step|next steps|action|to do|todo|follow up action|nachster schritt"
        "|prochaine etape|proximo paso|volgende stap"
    ),
    Meaning.NEXT_ACTION_ON: (
        "follow up|follow up date|follow up on|next action date|next step date|followup|deadline"
        "|due|due date|next contact|reminder|wiedervorlage|nachfassen|relance|seguimiento|opvolging"
    ),
    Meaning.NOTE: (
        "notes|note|comment|comments|remark|remarks|details|description|feedback|thoughts|notizen"
        "|notiz|bemerkung|bemerkungen|kommentar|commentaire|commentaires|remarques|notas"
        "|comentarios|notities|opmerking|opmerkingen"
    ),
    Meaning.NOTED: (
        "location|city|place|country|remote|work mode|contact|contact person|recruiter name"
        "|interviewer|interviewers|contact email|email|e mail|phone number|contact name|industry"
        "|sector|size|cv version|resume version|resume|cover letter|last update|last updated"
        "|response date|date of response|rejection date|referral|referred by|priority|rating|ort"
        "|standort|ansprechpartner|kontakt|lieu|ville|ubicacion|lugar|contacto|locatie|plaats"
        "|contactpersoon|id|nr|no|number|nummer|updated|excitement|interest|posted"
        "|date posted|posting date|name"
    ),
}
WEAK: Final = listed(
    "date|datum|fecha|sent|submitted|response|state|phase|process|progress|interview|time"
    "|start|site|web|method|due|deadline|opening|job|details|description|stand|title"
)
"""Words that give way where another column says the same more plainly."""


@cache
def headers() -> dict[str, Meaning]:
    """What each of the usual words means, the words as ``words.plain`` leaves them."""
    return {word: meaning for meaning, words in _HEADERS.items() for word in words.split("|")}
