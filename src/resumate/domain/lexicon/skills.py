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
