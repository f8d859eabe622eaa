/// Given names that one sex bears nine times in ten, in small letters.
package enum EnglishGivenNames {
    /// The commonest men's names of the United States Census of 1990, and some of the world's news.
    package static let men = """
        james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald
        george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank
        scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl
        arthur ryan roger joe juan jack albert jonathan justin gerald keith samuel ralph lawrence nicholas roy
        benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron howard eugene carlos russell
        bobby victor martin ernest phillip todd jesse craig alan philip sean juan antonio danny tony luis mike
        stanley leonard nathan manuel rodney curtis norman marvin vincent glenn jeffery chad jacob alfred bradley
        francis joel edwin don eddie ricky barack mitt ted marco jeb newt bernie tim rand bill bob jim tom dan ben
        greg jeff matt nick rob ron sam ken dave chris pete rick rudy karl paul vladimir dmitry sergei boris nigel
        jeremy gordon neil ian simon graham stuart hugh emmanuel francois nicolas jean pierre jacques angelo
        giuseppe silvio matteo olaf hans klaus wolfgang helmut shinzo hassan mohammed muhammad mohammad ahmed ali
        abdullah recep benjamin ehud ariel yasser mahmoud bashar saddam narendra rahul imran jair luiz pedro pablo
        diego javier fernando hugo fidel raul nicolas evo
        """

    /// The commonest women's names of the same census, and some of the world's news.
    package static let women = """
        mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen
        sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa
        brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet
        catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine
        joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori
        rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma
        paula diana annie lillian emily robin peggy crystal gladys rita dawn connie florence tracy edna tiffany
        carmen rosa cindy grace wendy victoria edith kim sherry sylvia josephine thelma shannon sheila ethel ellen
        elaine marjorie carrie charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie
        april leslie clara lucille jamie joanne eleanor valerie danielle megan alicia suzanne michele gail bertha
        darlene veronica jill erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice dolores
        bernice audrey yvonne annette hillary melania ivanka condoleezza nikki elena sonia kamala nancy kellyanne
        huma angela theresa marine christine ursula federica benazir indira aung margrethe jacinda
        """

    /// Given names, each with what those who bear it are called for short.
    package static let nicknames = """
        abigail abby
        abraham abe
        albert al bert
        alexander alex sandy
        alexandra alex sandra
        alfred alf fred
        andrew andy drew
        anthony tony
        arthur art artie
        barbara barb babs
        benjamin ben benny
        bernard bernie
        catherine cathy cate kate katie
        charles charlie chuck
        charlotte lottie
        christine chris chrissy
        christopher chris kit
        cynthia cindy
        daniel dan danny
        david dave davey
        deborah deb debbie
        donald don donny
        dorothy dot dottie
        edward ed eddie ted teddy ned
        eleanor ellie nell
        elizabeth liz lizzie beth betty betsy eliza libby bess
        eugene gene
        florence flo
        frances fran
        francis frank frankie
        franklin frank
        frederick fred freddie
        gerald gerry jerry
        gregory greg
        harold harry hal
        henry harry hank
        herbert bert herb
        isabella bella izzy
        jacob jake
        james jim jimmy jamie
        jennifer jen jenny
        jessica jess jessie
        john jack johnny
        jonathan jon
        joseph joe joey
        joshua josh
        judith judy
        katherine kate kathy katie kat
        kathleen kathy
        kenneth ken kenny
        lawrence larry
        leonard len lenny leo
        louis lou louie
        margaret maggie meg peggy margie greta
        matthew matt
        michael mike mick mickey
        nathaniel nate
        nicholas nick nicky
        pamela pam
        patricia pat patty tricia trish
        patrick pat paddy
        peter pete
        philip phil
        phillip phil
        raymond ray
        rebecca becky becca
        richard rick dick rich ricky richie
        robert bob bobby rob robbie bert
        ronald ron ronnie
        samuel sam sammy
        samantha sam
        sarah sally sadie
        stanley stan
        stephen steve
        steven steve
        susan sue susie suzy
        theodore ted teddy theo
        theresa terry tess
        thomas tom tommy
        timothy tim timmy
        victoria vicky tori
        vincent vince vinny
        virginia ginny
        walter walt wally
        william bill billy will willie liam
        """
}
