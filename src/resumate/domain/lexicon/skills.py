"""
Names of tools: other spellings, and what has what in it.
"""

# ruff: noqa: E501 - word lists are read whole

SAME = (
    "js javascript ecmascript", "ts typescript", "k8s kubernetes", "postgres postgresql pgsql",
    "gcp googlecloud googlecloudplatform", "aws amazonwebservices", "node nodejs",
    "react reactjs", "vue vuejs", "angular angularjs", "go golang", "sklearn scikitlearn",
    "csharp c#", "dotnet .net net", "cicd ci/cd", "ml machinelearning",
    "nlp naturallanguageprocessing", "ai artificialintelligence", "msoffice microsoftoffice office",
    "excel msexcel microsoftexcel", "word msword", "powerpoint mspowerpoint", "tf tensorflow",
    "ehr emr electronichealthrecord electronichealthrecords", "rn registerednurse",
    "ga4 googleanalytics", "seo searchengineoptimization searchengineoptimisation",
    "qa qualityassurance", "ux userexperience", "hr humanresources",
    "mongo mongodb", "es elasticsearch", "indesign adobeindesign", "photoshop adobephotoshop",
    "rails rubyonrails", "tdd testdrivendevelopment", "oop objectorientedprogramming",
    "r rlang", "vscode visualstudiocode", "pr publicrelations", "b2b businesstobusiness",
)  # fmt: skip
PARTS = {
    "aws": "ec2 s3 lambda sqs sns dynamodb cloudformation ecs eks rds sagemaker",
    "gcp": "bigquery gke", "azure": "aks",
    "sql": "postgresql postgres mysql sqlite mssql oracle bigquery snowflake",
    "python": "django fastapi flask pandas numpy pytest",
    "javascript": "react vue angular node nodejs jquery typescript",
    "java": "spring springboot", "ruby": "rails", "php": "laravel symfony",
    "office": "excel word powerpoint outlook", "microsoft": "excel powerpoint office teams ms",
    "adobe": "photoshop indesign illustrator premiere acrobat", "google": "ga4",
    "plc": "plcs", "siemens": "s7",
    "cicd": "jenkins githubactions gitlabci circleci",
    "linux": "ubuntu debian redhat centos", "git": "github gitlab",
    "rest": "restful", "led": "leds",
}  # fmt: skip
LANGUAGES = frozenset(
    """
    english german french spanish italian portuguese dutch polish russian ukrainian turkish arabic
    mandarin chinese cantonese japanese korean hindi urdu bengali tamil telugu punjabi swedish
    norwegian danish finnish greek hebrew czech slovak hungarian romanian bulgarian serbian
    croatian vietnamese thai indonesian malay tagalog swahili igbo yoruba hausa zulu persian farsi
    irish welsh catalan basque latvian lithuanian estonian slovenian albanian georgian armenian
    français español italiano latin latein sign asl bsl gebärdensprache
    deutsch englisch französisch spanisch italienisch portugiesisch niederländisch polnisch
    russisch ukrainisch türkisch arabisch chinesisch japanisch koreanisch schwedisch norwegisch
    dänisch finnisch griechisch tschechisch ungarisch rumänisch kroatisch serbisch
    gaelic breton galician maltese icelandic luxembourgish macedonian bosnian belarusian kurdish pashto
    dari amharic somali tigrinya nepali sinhala marathi gujarati kannada malayalam burmese khmer lao
    mongolian kazakh uzbek azerbaijani shona xhosa afrikaans wolof oromo kinyarwanda maori filipino
    bulgarisch slowakisch slowenisch litauisch lettisch estnisch albanisch bosnisch mazedonisch kurdisch
    persisch vietnamesisch thailändisch isländisch hebräisch
    """.split()
)
SAME_LANGUAGE = {
    "deutsch": "german", "englisch": "english", "französisch": "french", "spanisch": "spanish",
    "italienisch": "italian", "portugiesisch": "portuguese", "niederländisch": "dutch",
    "polnisch": "polish", "russisch": "russian", "ukrainisch": "ukrainian",
    "türkisch": "turkish", "arabisch": "arabic", "chinesisch": "chinese",
    "mandarin": "chinese", "japanisch": "japanese", "koreanisch": "korean",
    "schwedisch": "swedish", "norwegisch": "norwegian", "dänisch": "danish",
    "finnisch": "finnish", "griechisch": "greek", "tschechisch": "czech",
    "ungarisch": "hungarian", "rumänisch": "romanian", "kroatisch": "croatian",
    "serbisch": "serbian", "farsi": "persian", "persisch": "persian", "bulgarisch": "bulgarian",
    "slowakisch": "slovak", "slowenisch": "slovenian", "litauisch": "lithuanian", "lettisch": "latvian",
    "estnisch": "estonian", "albanisch": "albanian", "bosnisch": "bosnian", "kurdisch": "kurdish",
    "mazedonisch": "macedonian", "vietnamesisch": "vietnamese", "thailändisch": "thai",
    "français": "french", "español": "spanish", "italiano": "italian",
    "isländisch": "icelandic", "hebräisch": "hebrew",
}  # fmt: skip
