/// Words that pages and recipes write with capitals and that name nothing.
package enum EnglishPageWords {
    /// Before a number or letter.
    package static let numbered: Set<String> = words(
        """
        figure fig fig. table chapter lesson step part page volume appendix exhibit question exercise example tip slide day \
        week annex footnote note bug issue ticket suite room section paragraph article verse episode season round group grade year \
        line
        """)

    /// What headings, menus and captions say.
    package static let furniture: Set<String> = Set(
        """
        timeline,abstract,summary,introduction,conclusion,conclusions,overview,contents,appendix,references,background,updates,
        downloads,caption,credit,sources,share,menu,home,contact,subscribe,newsletter,login,search,beta,alpha,read more,
        contact us,about us,privacy policy,terms of use,terms of service,cookie policy,table of contents,related articles,
        press release,press releases,for immediate release,media contact,more information,learn more,sign up,follow us,
        image,photo,photos,images,video,videos,audio,file,advertisement,sitemap,comments,tags,categories,archives,
        next steps,key takeaways,further reading,acknowledgements,acknowledgments,disclaimer,update,note,notes,tip,tips,
        black friday,cyber monday,labor day,memorial day,christmas,christmas day,christmas eve,easter,easter sunday,
        easter monday,good friday,thanksgiving,thanksgiving day,halloween,ramadan,hanukkah,passover,diwali,yuletide,eid,
        new year,new year's day,new year's eve,valentine's day,mother's day,father's day,independence day,veterans day,
        ingredients,directions,method,preparation,prep time,cook time,total time,yield,servings,nutrition facts,changelog,
        release notes,breaking changes,bug fixes,known issues,new features,installation,usage,getting started,
        ladies,gentlemen,ladies and gentlemen,verified buyer,verified purchase,customers also bought,grandma,grandpa,granny,mom,mum,dad,mommy,mummy,daddy,auntie
        """.split(separator: ",").map { String($0.drop(while: \.isWhitespace)) })

    /// What makes the name before it one of an illness.
    package static let diseases: Set<String> = words(
        "disease syndrome variant strain virus pneumonia bacteria bacterium infection fever flu pandemic dementia lymphoma"
    )

    /// Doctors whose names alone stand for an illness: "he has Alzheimer's".
    package static let patients: Set<String> = words(
        "alzheimer parkinson crohn hodgkin asperger tourette raynaud sjogren ménière addison cushing")

    package static let food: Set<String> = words(
        """
        parmesan cheddar gouda brie camembert mozzarella gruyère chardonnay merlot riesling prosecco chianti cabernet \
        sauvignon pinot basmati cajun dijon worcestershire champagne tabasco sriracha romaine teriyaki jalapeño habanero arborio \
        roquefort stilton feta ricotta pecorino
        """)

    private static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
